import type { IconName } from '../../stage/icon-set.data';

/** The dashboard's own words, true of any topic. */
export const dashboardWords = {
  anomaly: 'Anomaly',
  expected: 'expected range',
  now: 'now',
  ifApplied: 'if applied',
  suggestion: 'Suggestion',
  apply: 'Apply',
  applying: 'Applying',
  applied: 'Applied',
  later: 'Later',
  feed: 'Latest',
  bars: 'Right now',
  team: 'Together',
} as const;

/** The loop that every dashboard is for. */
export const loopSteps: readonly { readonly name: string; readonly icon: IconName }[] = [
  { name: 'See', icon: 'eye' },
  { name: 'Decide', icon: 'lightbulb' },
  { name: 'Act', icon: 'play' },
  { name: 'Review', icon: 'rotate-ccw' },
];

/** Pages of the side bar: one for each step of the loop, then the people's. */
export const sidePages: readonly IconName[] = [
  'chart-line',
  'scan-search',
  'sliders-horizontal',
  'clipboard-check',
  'users',
];

/** How tiles stand whose author gave no states: words, never figures. */
export const neutralStates = [
  { state: 'rising', trend: 'up', settled: 'settling' },
  { state: 'steady', trend: 'flat', settled: null },
  { state: 'climbing', trend: 'up', settled: 'settling' },
  { state: 'steady', trend: 'flat', settled: null },
] as const;

export const most = { metrics: 4, rows: 4, team: 6, suggestions: 5, nameLetters: 24 } as const;

/** Members of an enumeration that are people. */
export const peopleWords =
  /\b(?:teams?|staff|crews?|people|operations|finance|management|leadership|executives?|experts?|nurses?|doctors?|parents?|children|students?|farmers?|bakers?|volunteers?|partners?|customers?|users?|clients?|residents?|citizens?|agents?|members?|directors?|officers?|chefs?|cooks?|pilots?|coaches|\w{2,}(?:ists?|eers?|gers?|pers?|ners?|chers?|kers?|ders?|yers?|sts|ians?|tors?|sors?))\b/i;
