/** Topics that are a burden when they are large; all others take the neutral accent. */
export const burdenWords =
  /\b(costs?|spend(?:ing)?|expens\w*|bills?|prices?|wast\w*|risks?|debts?|emission\w*|pollution|loss(?:es)?|errors?|delays?|churn|threats?|attacks?|crime|traffic|complaints?|outages?|budget\w*|damage)\b/i;

/** Topics that are drawn as racks of machines; all others as plain blocks. */
export const machineWords =
  /\b(infrastructure|servers?|cloud|comput\w*|AI|GPUs?|data ?cent(?:er|re)s?|software|IT|network\w*|storage|machine learning|databases?|clusters?)\b/;
