/** Labels of the drawn button: the verb that is said, or the first one. */
export const followVerbs = ['Subscribe', 'Follow'] as const;
