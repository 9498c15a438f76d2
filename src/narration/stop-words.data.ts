/** Words that carry little meaning of their own when texts are compared. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if then than as at by for from in into of off on onto out over per to up with without about
  above across after against along among around before behind below between beyond during except inside near outside since
  through throughout toward towards under until upon via within is are was were be been being am do does did doing done have has had having
  can could will would shall should may might must not no never it its it's this that these those there here he she they
  them their theirs we us our ours you your yours i me my mine his her hers who whom whose which what when where why how
  all any both each few more most other some such only own same too very just also even ever let let's lets we'll we're we've you'll you're
  you've they're i'm i'll that's there's isn't aren't wasn't don't doesn't didn't can't won't now today first next
  finally while because whether get got make makes made many much one ones`.split(/\s+/),
);
