import type { WordRow } from '../choose-by-words';
import type { Tone } from '../theme';

/** The motifs that a film can act out; `medallion` is the general one. */
export const motifNames = [
  'fit',
  'discount',
  'auto-scaling',
  'tiers',
  'meter',
  'containers',
  'slices',
  'split-bill',
  'growth',
  'shield',
  'clock',
  'people',
  'mix',
  'inspect',
  'network',
  'heat',
  'measure',
  'gears',
  'insight',
  'medallion',
] as const;
export type MotifName = (typeof motifNames)[number];

/** Which words call for which motif; patterns as `chooseByWords` reads them. */
export const motifWords: readonly WordRow<MotifName>[] = [
  {
    pick: 'fit',
    words:
      'right siz*, rightsiz*, downsiz*, resiz*, slim*, shrink*, declutter*, minimali*, fit, fits, match the actual, trim*, portion*',
  },
  {
    pick: 'discount',
    words:
      'spot instance*, discount*, sale, coupon*, bargain*, cheap*, price*, pricing, interruptible, deal, deals, rebate*, saving*, negotiat*',
  },
  {
    pick: 'auto-scaling',
    words: 'auto scal*, autoscal*, scaling, scale up, elastic*, demand*, dynamic*, capacity, peak*, multipl*',
  },
  {
    pick: 'tiers',
    words:
      'data storage, storage, tier*, archiv*, database*, backup*, cold storage, declass*, filing, librar*, priorit*, shelf, shelves, level*',
  },
  {
    pick: 'meter',
    words:
      'serverless, pay per use, pay as you go, paying only, meter*, electric*, energy, energi*, idle, standby, consum*, subscription*, battery, power',
  },
  {
    pick: 'containers',
    words:
      'containeri*, container*, docker, orchestrat*, pack, packing, packag*, luggage, box, boxes, ship, shipping, bundl*, organi*, batch*, modul*',
  },
  {
    pick: 'slices',
    words:
      'gpu shar*, gpu*, shar*, slic*, divid*, partition*, multi tenan*, chip*, processor*, cake*, pie, allocate time',
  },
  {
    pick: 'split-bill',
    words:
      'cost allocation, chargeback*, bill*, invoice*, budget*, expens*, attribut*, tax*, account*, receipt*, spend*, ledger*, departments',
  },
  {
    pick: 'growth',
    words:
      'grow*, invest*, compound*, improv*, increas*, profit*, revenue, learning curve, skill*, progress*, sprout*, plant*, seed*, boost*, career*, sales',
  },
  {
    pick: 'shield',
    words:
      'secur*, protect*, shield*, safe*, insur*, defen*, firewall*, vaccin*, immun*, privac*, encrypt*, password*, threat*, risk*, emergency fund, trust*, attack*',
  },
  {
    pick: 'clock',
    words:
      'time, timing, schedul*, clock*, deadline*, wait*, rest, hour*, minute*, calendar*, routine*, daily, day, week*, patien*, proof*, sleep*, habit*, plan*, rise, ferment*',
  },
  {
    pick: 'people',
    words:
      'people, team*, collaborat*, communit*, group*, meeting*, hire, hiring, customer*, audience*, talk*, communicat*, listen*, friend*, famil*, mentor*, leader*, partner*, student*, feedback, driver*, planner*, bookkeeper*, teacher*, baker*, nurse*, manager*',
  },
  {
    pick: 'mix',
    words:
      'mix*, ingredient*, stir*, blend*, combin*, cook*, recipe*, knead*, dough*, flour*, starter*, sauce*, nutrit*, diet*, food*, meal*, salad*, hydrat*',
  },
  {
    pick: 'inspect',
    words:
      'inspect*, quality, test*, check*, review*, audit*, detect*, diagnos*, examin*, valid*, verif*, monitor*, observ*, evaluat*, scor*, taste, assess*',
  },
  {
    pick: 'network',
    words:
      'network*, connect*, link*, integrat*, api, apis, internet, web, communicate between, social, graph*, distribut*, pipeline*, supply chain*, travel*, route*, map, maps, cloud*',
  },
  {
    pick: 'heat',
    words:
      'heat*, temperatur*, bak*, oven*, warm*, hot, fire*, cool*, thermometer*, cold, fever*, roast*, preheat*, climate, boil*, season*',
  },
  {
    pick: 'measure',
    words:
      'measur*, ruler*, weigh*, siz*, benchmark*, metric*, quantif*, calibrat*, precis*, dimension*, length*, track*, shape, shaping, goal*',
  },
  {
    pick: 'gears',
    words:
      'automat*, gear*, process*, workflow*, machine*, engine*, mechanism*, tool*, system*, operat*, build*, maint*, repair*, optimi*, refactor*, tune, tuning, practice*, exercis*, train*',
  },
  {
    pick: 'insight',
    words:
      'insight*, idea*, search*, discover*, research*, analy*, learn*, understand*, explor*, find, read*, stud*, question*, think*, creativ*, innovat*, predict*, model*, know*',
  },
];

/** The tone each motif is drawn in where its scene asks for none. */
export const motifTones: Readonly<Record<MotifName, Tone>> = {
  fit: 'value',
  discount: 'value',
  'auto-scaling': 'accent',
  tiers: 'attention',
  meter: 'attention',
  containers: 'accent',
  slices: 'accent',
  'split-bill': 'value',
  growth: 'value',
  shield: 'accent',
  clock: 'attention',
  people: 'accent',
  mix: 'attention',
  inspect: 'value',
  network: 'accent',
  heat: 'cost',
  measure: 'attention',
  gears: 'accent',
  insight: 'attention',
  medallion: 'accent',
};
