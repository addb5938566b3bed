const mail = /^[\w.-]+@[\w-]+(?:\.[\w-]+)+$/;

/** True for `news@example.com` and nothing else. */
export const isMail = (text: string): boolean => text.includes('@') && mail.test(text);
