/** The number of a port as it was written on the command line; another text is told, and ends with code 2. */
export function takePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  console.error(`Unexpected --port ${text}, expected a number below 65536 such as 4321`);
  process.exit(2);
}
