/**
 * What YouTube takes, in the units in which it counts.
 *
 * Title, description and tags: its Data API's reference of the `videos` resource ("a maximum length of 100 characters",
 * "5000 bytes", "500 characters ... commas between items in the list count ... a tag [that] contains a space [counts] as
 * though it were wrapped in quotation marks"; no `<` and `>`). It doesn't say what a character is: UTF-16 code units are
 * never fewer than code points or letters, so what fits in them fits in any count. Chapters and hashtags: its help pages
 * 9884579 and 6390658; 15 hashtags was the limit before 60 and is still good advice.
 */
export const listingLimits = {
  titleCharacters: 100,
  descriptionBytes: 5000,
  tagCharacters: 500,
  hashtags: 60,
  advisedHashtags: 15,
  chapters: 3,
  chapterSeconds: 10,
} as const;
