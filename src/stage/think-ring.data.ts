/** What the think-time ring asks for. */
export const stageThinkWord = 'Think';
