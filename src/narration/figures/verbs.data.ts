const list = (words: string): string[] => words.trim().split(/\s+/);

/** Base forms that are hardly ever nouns or adjectives. */
export const clearVerbs: ReadonlySet<string> = new Set(
  list(`
  accelerate accept achieve acquire adapt add address adjust adopt advise align allocate allow analyse analyze anticipate apply appear arrange
  arrive ask assess assign assume attract attribute automate avoid become begin believe belong bring buy calculate carry
  celebrate choose clarify collaborate collect combine come communicate compare compete compress comply configure confirm connect consider consist consolidate
  consume contain continue contribute convert convince coordinate cover create decide decrease define delete deliver demonstrate depend deploy describe
  destroy detect determine develop differ digest discover discuss distinguish distribute dive download drive earn eat eliminate embrace emerge emphasise emphasize employ
  enable encourage enforce engage enhance enjoy enrich ensure enter establish estimate evaluate evolve examine exceed exist expand expect experience explain explore
  extend extract fail find fit flag follow forget free gain gather generate get give go grow handle happen hear help hire identify ignore illustrate
  imagine implement improve include incorporate increase inform innovate inspect inspire install integrate introduce invest investigate invite involve join keep know launch
  lead learn leave let leverage listen live lose lower maintain make maximise maximize mean measure meet migrate minimise minimize mitigate modify monitor multiply navigate
  negotiate notice notify observe obtain occur offer onboard open operate optimise optimize orchestrate organise organize overcome partner pause pay perform pick pour predict prefer
  prepare prevent prioritise prioritize proceed produce promote protect prove provide publish pull pursue put raise reach read realise realize receive recognise recognize
  recommend recycle reduce refine reflect refresh reinforce reject rely remain remember remove renew repair repeat replace reply require resist resolve respond restore retain rethink
  reveal review rinse rotate run save say schedule secure see seek select sell send separate serve set simplify simmer sit slash solve speak spend stay stop store streamline
  strengthen struggle submit subscribe succeed suffer suggest supply surprise survive sustain take talk teach tell tend think throw track train transform translate trigger try tune understand unlock
  update upgrade use utilise utilize validate vary verify visit visualise visualize wait walk want warn wash watch wear weigh win wonder write
  right-size offload cache memorise memorize stretch hydrate breathe sleep move breaks sprinkle stir whisk bake knead chop slice freeze thaw inhale exhale relax
  fold mash boil fry roast toss peel marinate preheat blend beat dim catch attend affect empower uncover withstand pledge bury climb dig kill hide hang hurt marry melt spray swallow tighten loosen widen deepen sharpen soften harden worsen derive manage finish diversify craft erode edit debug encrypt execute delegate defend dedicate declare conclude conquer consult dissolve divide donate deny deserve disrupt diminish dismiss erase expose
  exclude fetch foster heal impress inject insert insist invent justify merge nurture oppose overlook persuade polish postpone preserve propose provoke quit rebuild reassess regain regulate rehearse resume rewrite
  satisfy scatter scrub shut simulate sing skip soak squeeze stabilise stabilize stick stimulate strip summarise summarize swap sweep tackle tear terminate tolerate transmit undo unite unpack weaken wipe withdraw hesitate imitate
  pretend refuse regret remind rotate settle shine spark suck arise await deploy breathe cope borrow lend inherit vanish delve amplify
  `),
);

/** Base forms that are common nouns or adjectives too: verbs only where the words around them say so. */
export const doubtfulVerbs: ReadonlySet<string> = new Set(
  list(`
  brown sink tip lighten board crash wake grip pump kick pass log drain finish tear transfer exchange access act aim answer approach archive arm attack audit award back balance bank base benchmark benefit bid bill block boost break bridge broadcast browse budget build burn call cancel cap capture care cause
  challenge change charge chart check claim clean clear click close code comment commit compost compute conduct contact contrast control cook cool copy cost count cross cut damage deal delay demand design document
  double dress drop dry duplicate empty end escape exercise experiment export face favor favour feature feed feel file fill filter fix flow focus force forecast form frame fuel fund further group guard guess guide halve
  harm harvest heat hold host house hunt import impact influence input insulate interact interest interview iterate judge jump label lack land last layer leak lift light like limit link list load lock look love map mark market
  master match matter mention merge mind mix model mulch name narrow need network note number object order output outline outsource own pack partition patch permit pilot pin pivot place plan plant play
  plug point poll pool position post power practice practise present press print process profile program project prompt prune purchase push question queue rank rate reason recap record recover refund regret release remark repurpose report request research
  reserve reset rest result retire return reuse reward ride right rise risk roll root route rule sample sand scale scan scope score screen seal search season season shape share shift ship shop shorten show shrink sign signal size
  slow smile sort source sow spin split spot spread stack stage stand start state step stock strain stream stress strike structure study style suit sum support surface switch tag target task taste test tie time touch tour trace trade trap travel treat
  trim trust turn twist type value view voice volunteer vote warm waste water weight welcome work worry wrap yield
  `),
);

/** Past forms that no rule makes. */
export const irregularPasts: ReadonlySet<string> = new Set(
  list(`
  began became broke brought built bought came caught chose cut dealt did drew drove ate fell felt fought found flew forgot froze gave got grew had heard held kept knew led left lent lost made meant met paid
  ran rose said sang sank sat saw sold sent shook shot shrank slept spent spoke spread stole stood struck swam taught thought threw told took understood went were was woke won wore wrote
  `),
);

/** Gerunds that start a verb phrase rather than name a thing. */
export const nounGerunds: ReadonlySet<string> = new Set(
  list(
    'meeting building training testing pricing planning engineering marketing accounting processing computing networking lighting heating housing funding banking clothing spring string thing nothing something anything everything morning evening king ring wing during being ceiling',
  ),
);
