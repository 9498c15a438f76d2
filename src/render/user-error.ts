/** Something that the user can mend: its message is a whole sentence for them, and no stack trace is shown. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
