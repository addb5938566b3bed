export * from './article.ts';
export * from './date.ts';
export * from './issue.ts';
export * from './mention.ts';
export * from './person.ts';
export * from './place.ts';
export * from './settings.ts';
export * from './text.ts';
