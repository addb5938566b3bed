import type { Properties } from 'hast';
import type { ListItem, Paragraph, RootContent, TableRow } from 'mdast';

export type { ListItem, Paragraph, Properties, RootContent, TableRow };
