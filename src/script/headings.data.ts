/** A heading of the form: its name as the form spells it, and what people write in its place (lower case). */
export interface FormHeading {
  readonly name: string;
  readonly others: readonly string[];
}

export type Zone = 'fullScript' | 'structure' | 'information';

/** The three headings that divide a script. */
export const zoneHeadings: Readonly<Record<Zone, FormHeading>> = {
  fullScript: {
    name: '## Full Script',
    others: [
      'complete script',
      'entire script',
      'whole script',
      'script',
      'the script',
      'full text',
      'full narration',
      'narration',
      'narration script',
      'voiceover',
      'voice over',
      'voiceover script',
      'spoken script',
      'video script',
      'script text',
      'full video script',
      'full transcript',
      'transcript',
      'complete narration',
      'final script',
    ],
  },
  structure: {
    name: '## Detailed Script Structure',
    others: [
      'detailed structure',
      'script structure',
      'structure',
      'detailed script',
      'detailed script breakdown',
      'script breakdown',
      'detailed breakdown',
      'breakdown',
      'scene breakdown',
      'scenes',
      'storyboard',
      'detailed outline',
      'script outline',
      'outline',
      'section breakdown',
      'sections',
      'script sections',
      'production script',
      'video structure',
      'detailed video structure',
      'script details',
    ],
  },
  information: {
    name: '## Additional Information',
    others: [
      'additional info',
      'additional details',
      'additional notes',
      'additional material',
      'additional materials',
      'more information',
      'more info',
      'further information',
      'extra information',
      'extra info',
      'extras',
      'extra',
      'appendix',
      'metadata',
      'other information',
      'supplementary information',
      'supplementary material',
      'supporting information',
      'supporting material',
      'information',
      'notes',
    ],
  },
};

export type Part = 'introduction' | 'main' | 'conclusion';

/** The headings of the three parts of a video. */
export const partHeadings: Readonly<Record<Part, FormHeading>> = {
  introduction: {
    name: '### Introduction',
    others: [
      'intro',
      'opening',
      'opening hook',
      'hook',
      'cold open',
      'start',
      'welcome',
      'beginning',
      'opening remarks',
      'opening scene',
      'introductory section',
      'introduction section',
      'lead in',
      'preface',
    ],
  },
  main: {
    name: '### Main Content',
    others: [
      'main',
      'main body',
      'body',
      'main part',
      'main section',
      'main sections',
      'main script',
      'core',
      'core content',
      'middle',
      'main points',
      'key content',
      'body content',
      'content',
      'main topics',
      'topics',
    ],
  },
  conclusion: {
    name: '### Conclusion',
    others: [
      'outro',
      'closing',
      'closing remarks',
      'concluding remarks',
      'wrap up',
      'wrapup',
      'wrapping up',
      'ending',
      'end',
      'summary',
      'final thoughts',
      'sign off',
      'conclusions',
      'recap',
      'recap and outro',
      'finale',
      'closing section',
      'conclusion section',
    ],
  },
};

export type Entry =
  'takeaways' | 'keywords' | 'resources' | 'shortForm' | 'quotes' | 'statistics' | 'examples' | 'listing';

/** The headings under Additional Information. */
export const entryHeadings: Readonly<Record<Entry, FormHeading>> = {
  takeaways: {
    name: '### Key Takeaways',
    others: ['takeaways', 'key takeaway', 'main takeaways', 'key points', 'key learnings', 'key messages'],
  },
  keywords: {
    name: '### SEO Keywords',
    others: ['keywords', 'seo keyword', 'search keywords', 'key words', 'seo tags', 'tags', 'seo'],
  },
  resources: {
    name: '### Additional Resources',
    others: [
      'resources',
      'further resources',
      'further reading',
      'references',
      'more resources',
      'links',
      'useful links',
    ],
  },
  shortForm: {
    name: '### Short Form Adaptation',
    others: [
      'short-form adaptation',
      'short form',
      'short adaptation',
      'short form version',
      'short version',
      'short form content',
      'shorts',
      'shorts adaptation',
      'short form adaptations',
      'vertical short',
      'short form video',
    ],
  },
  quotes: {
    name: '### Expert Quotes',
    others: ['quotes', 'expert quote', 'quotations', 'quote', 'expert opinions'],
  },
  statistics: {
    name: '### Statistics',
    others: [
      'stats',
      'statistic',
      'key statistics',
      'key stats',
      'facts and figures',
      'data points',
      'statistics and data',
      'key figures',
    ],
  },
  examples: {
    name: '### Practical Examples',
    others: [
      'examples',
      'practical example',
      'case studies',
      'case study',
      'real world examples',
      'real-world examples',
      'example',
      'use cases',
    ],
  },
  listing: {
    name: '### YouTube Listing',
    others: [
      'youtube description',
      'video description',
      'video listing',
      'listing',
      'youtube details',
      'description',
      'youtube',
      'youtube metadata',
      'youtube video description',
      'youtube listing description',
    ],
  },
};
