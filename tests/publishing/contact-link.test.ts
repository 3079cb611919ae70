import { describe, expect, it } from 'vitest';
import { contactHref } from '../../src/publishing/sharing/contact-link.ts';

const about = { title: 'Ada & Ben: “boats”', address: 'https://example.org/articles/ferry/boats/' };

describe('a link to a contact', () => {
  it('opens an e-mail', () => expect(contactHref('desk@example.org')).toBe('mailto:desk@example.org'));

  it('fills in what it is about, so that it comes out as it went in', () => {
    const link = new URL(contactHref('desk@example.org', about));
    expect(link.pathname).toBe('desk@example.org');
    expect(link.searchParams.get('subject')).toBe(about.title);
    expect(link.searchParams.get('body')?.trim()).toBe(about.address);
  });

  it('leads to a form, and tells it what it is about', () => {
    expect(contactHref('https://example.org/contact?desk=1')).toBe('https://example.org/contact?desk=1');
    const link = new URL(contactHref('https://example.org/contact?desk=1#form', about));
    expect(Object.fromEntries(link.searchParams)).toEqual({ desk: '1', about: about.address });
    expect(link.hash).toBe('#form');
  });
});
