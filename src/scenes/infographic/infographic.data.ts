/** Words for what the picture itself shows, true for any topic. */
export const words = { before: 'Before', after: 'After', growthOf: 'The growth of' } as const;

/** Words of a sentence that turns from the trouble to what helps. */
export const turnWords =
  /\b(strateg\w*|solutions?|explore|help\w*|optimi[sz]\w*|reduc\w*|improv\w*|instead|fix\w*|lower\w*|sav(?:e|ing)\w*|maximi[sz]\w*|tackle|techniques?|tips|how to|good news)\b/i;

export const growWords =
  /\b(grow(?:s|ing)?|rise[sn]?|rising|scale[sd]?|scaling|expand\w*|increas\w*|climb\w*|multipl\w+|accelerat\w*)\b/i;

/** Words that name people by what they do. */
export const peopleWords =
  /(?:\b(?:teams?|leads?|heads?|staff|people|kids|children|parents|families|students?|beginners?|pros?|chefs?|nurses?|fans?|clients?|founders?|business(?:es)?|everyone)|(?:er|or|ist|ian|ant|ee|man|woman|expert|chief)s?)$/i;
