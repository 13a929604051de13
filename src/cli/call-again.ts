/** How glasshouse was called here, for a line that says what to call next: through npm, or as a command on the path. */
export function callAgain(words: string): string {
  const throughNpm = process.env["npm_lifecycle_event"] !== undefined;
  return throughNpm ? `npm run glasshouse -- ${words}` : `glasshouse ${words}`;
}
