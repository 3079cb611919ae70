/**
 * The path that all addresses of the site begin with, with a slash at both ends: `BASE`, else the path of the
 * published address.
 */
export function basePath(siteUrl: string): string {
  const path = process.env['BASE'] ?? new URL(siteUrl).pathname;
  return `/${path}/`.replace(/\/+/g, '/');
}
