import { describe, expect, it } from 'vitest';
import type { ScriptDocument } from '../script/schema';
import { listedPlan, listedScript } from './fixtures/listed-script';
import { buildListing } from './listing';
import { bytesOf, tagCharactersOf } from './text-size';
import { writeListing } from './write-listing';

const located = (value: string, line: number) => ({ value, line });

/** The listing of the fixture with other extras, and its diagnostics as `code:line`. */
function listed(change: (script: ScriptDocument) => ScriptDocument = (script) => script, plan = listedPlan) {
  const { listing, diagnostics } = buildListing(change(listedScript()), plan, []);
  return { listing, codes: diagnostics.map(({ code, line }) => `${code}:${line}`) };
}
const withListing =
  (parts: Partial<NonNullable<ScriptDocument['extras']['listing']>>) =>
  (script: ScriptDocument): ScriptDocument => {
    const { listing } = script.extras;
    return listing === null
      ? script
      : { ...script, extras: { ...script.extras, listing: { ...listing, ...parts } } };
  };
const withExtras =
  (extras: Partial<ScriptDocument['extras']>) =>
  (script: ScriptDocument): ScriptDocument => ({ ...script, extras: { ...script.extras, ...extras } });

describe('A listing', () => {
  it('is written whole, ready to paste', () => {
    const { listing, codes } = listed();
    expect(codes).toEqual([]);
    expect(writeListing(listing)).toMatchInlineSnapshot(`
      "# Listing

      ## Title

      38 of 100 characters

      \`\`\`text
      Why Bees Matter: Pollination Explained
      \`\`\`

      ## Description

      186 of 5000 bytes

      \`\`\`text
      How bees feed us. Watch and see.

      Resources:
      - Bee book
      - Bee count: https://bees.example.org

      Chapters:
      0:00 Introduction
      0:10 Pollen
      0:30 Conclusion

      Next video: 'Wasps'

      #Bees #Pollen
      \`\`\`

      ## Tags

      25 of 500 characters

      \`\`\`text
      bees, how bees pollinate
      \`\`\`

      ## Pinned comment

      \`\`\`text
      Have you seen a bee today?
      \`\`\`
      "
    `);
  });

  it('takes the title where there is no SEO Title', () => {
    expect(listed((script) => ({ ...script, seoTitle: null })).listing.title).toBe('Why Bees Matter');
  });

  it('cuts a title of more than 100 characters after a word and names its line', () => {
    const { listing, codes } = listed((script) => ({
      ...script,
      seoTitle: located('Bees and more bees '.repeat(8), 3),
    }));
    expect(listing.title.length).toBeLessThanOrEqual(100);
    expect(listing.title).toMatch(/\b(?:Bees|and|more|bees)…$/);
    expect(codes).toContain('listing-title-too-long:3');
  });

  it('counts a title in UTF-16 units: fifty emoji are a hundred', () => {
    expect(listed((script) => ({ ...script, seoTitle: located('🐝'.repeat(50), 3) })).codes).toEqual([]);
    expect(listed((script) => ({ ...script, seoTitle: located('🐝'.repeat(51), 3) })).codes).toEqual([
      'listing-title-too-long:3',
    ]);
  });

  it('cuts a description by bytes and keeps the chapters under it', () => {
    const { listing, codes } = listed(
      withListing({ description: located('Bienen für Äcker. '.repeat(300), 60) }),
    );
    expect(bytesOf(listing.description)).toBeLessThanOrEqual(5000);
    expect(listing.description).toContain('0:10 Pollen');
    expect(listing.description).toContain('#Bees');
    expect(codes).toEqual(['listing-description-too-long:60']);
  });

  it('leaves out resources from the last when they alone are too long', () => {
    const resources = Array.from({ length: 200 }, (_, index) =>
      located(`Book number ${index} about bees and flowers`, 100 + index),
    );
    const { listing, codes } = listed(withListing({ resources }));
    expect(bytesOf(listing.description)).toBeLessThanOrEqual(5000);
    expect(listing.resources[0]).toBe('Book number 0 about bees and flowers');
    expect(codes).toEqual([`listing-description-too-long:${100 + listing.resources.length}`]);
  });

  it('drops tags from the last when they pass 500 characters with commas and quotes', () => {
    const keywords = Array.from({ length: 60 }, (_, index) => located(`bee fact ${index}`, 200 + index));
    const { listing, codes } = listed(withExtras({ keywords }));
    expect(tagCharactersOf(listing.tags)).toBeLessThanOrEqual(500);
    expect(tagCharactersOf([...listing.tags, 'bee fact 59'])).toBeGreaterThan(500);
    expect(codes).toEqual([`too-many-tags:${200 + listing.tags.length}`]);
  });

  it('writes no angle brackets', () => {
    const { listing, codes } = listed((script) => ({
      ...script,
      seoTitle: located('A <b>bold</b> claim -> yes', 3),
    }));
    expect(listing.title).toBe('A ‹b›bold‹/b› claim → yes');
    expect(codes).toEqual(['angle-brackets:3']);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://example.org/x',
    'FILE:///etc/passwd',
    'data:text/html;base64,PHN2Zz4=',
  ])('leaves out the link %s and keeps the words beside it', (link) => {
    const { listing, codes } = listed(withListing({ resources: [located(`Bee map: ${link}`, 62)] }));
    expect(listing.resources[0]).toBe('Bee map');
    expect(codes).toEqual(['unsafe-link:62']);
  });

  it('keeps the words of a Markdown link whose address it leaves out', () => {
    const resources = [located('[Bee map](javascript:alert(1))', 62)];
    const { listing, codes } = listed(withListing({ resources }));
    expect([listing.resources[0], codes]).toEqual(['Bee map', ['unsafe-link:62']]);
  });

  it('takes words with a colon for words', () => {
    const { listing, codes } = listed(
      withListing({ resources: [located('File: bees.pdf, data: 2 tables at 12:30', 62)] }),
    );
    expect([listing.resources[0], codes]).toEqual(['File: bees.pdf, data: 2 tables at 12:30', []]);
  });

  it('lists each hashtag once and no more than YouTube reads', () => {
    const hashtags = Array.from({ length: 70 }, (_, index) => located(`#Bee${index}`, 64));
    const { listing, codes } = listed(withListing({ hashtags }));
    expect([listing.hashtags.length, codes]).toEqual([60, ['too-many-hashtags:64']]);
  });

  it('lists no chapters where YouTube would show none, and says why', () => {
    const { listing, codes } = listed(undefined, {
      ...listedPlan,
      chapters: listedPlan.chapters.slice(0, 2),
    });
    expect(listing.chapters).toEqual([]);
    expect(listing.description).not.toContain('0:00');
    expect(codes).toEqual(['no-chapters:10']);
  });

  it('takes the first spoken words where the script has no description', () => {
    const { listing, codes } = listed(withExtras({ listing: null }));
    expect(listing.description).toMatch(/^Bees carry pollen/);
    expect(codes).toEqual(['no-listing-description:11']);
  });

  it('marks the short within the title’s limit', () => {
    const { listing } = listed((script) => ({
      ...script,
      title: located('Bees and more bees '.repeat(8), 1),
    }));
    expect(listing.short.title).toMatch(/… #Shorts$/);
    expect(listing.short.title.length).toBeLessThanOrEqual(100);
  });
});
