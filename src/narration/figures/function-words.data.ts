const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const articles = set('the a an');
export const determiners = set(
  'the a an this that these those my your our their its his her every each all any some no another both either neither several many few most more less such what which whose enough much',
);
export const pronouns = set(
  "i you we they he she it us them me him this that there who what everyone someone anyone nobody everybody i'm you're we're they're it's he's she's that's there's i'll you'll we'll they'll it'll i've you've we've they've i'd you'd we'd they'd let's",
);
export const auxiliaries = set(
  "is are was were be been being am has have had do does did can could will would shall should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't mustn't",
);
export const modals = set(
  "can could will would shall should may might must can't cannot couldn't won't wouldn't shouldn't to help helps let lets do don't doesn't didn't did does please",
);
export const prepositions = set(
  'of in on at by for from with without about above across after against along among around as before behind below beneath beside between beyond despite during except inside into like near off onto out outside over past per since through throughout toward towards under until up upon via within including regarding concerning than to versus vs',
);
export const subordinators = set(
  'that which who whom whose where when while whereas because so if unless although though once until whether but however then rather instead thus therefore hence',
);
export const openers = set(
  'first second third next then now today finally lastly also however moreover furthermore meanwhile instead therefore thus so yes no well ok okay still yet remember clearly obviously additionally importantly ultimately overall typically usually often sometimes again together here there welcome thanks hello hi indeed similarly likewise otherwise afterwards later soon tomorrow yesterday recently currently traditionally historically basically essentially generally fortunately unfortunately luckily sadly surprisingly interestingly especially',
);
