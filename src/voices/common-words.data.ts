/** Frequent English words: a free run of them stands for speech that is none of the expected texts. */
export const commonWords: readonly string[] =
  `the a and of to in is you that it for on are with they be have or not what we when can there how will about so her time
more no way people my now come sorry could three again`.split(/\s+/);
