/** JSON text as a value, with the line of each part; or where and why it is no JSON. */
export type LocatedJson =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** Deeper nesting is no author's data. */
const deepest = 50;

class JsonError extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Parses JSON like `JSON.parse`, but knows the line of every key and item, and says in words what is wrong and in which line.
 *
 * @example locateJson('{"a": 1,}'); // { ok: false, line: 1, message: "a comma stands before the closing '}'" }
 */
export function locateJson(text: string): LocatedJson {
  const reader = new JsonReader(text.replace(/^\ufeff/, ''));
  try {
    const value = reader.document();
    return { ok: true, value, lineOf: (path) => reader.lineOf(path) };
  } catch (problem) {
    if (!(problem instanceof JsonError)) throw problem;
    return { ok: false, line: reader.lineAt(problem.at), message: problem.message };
  }
}

class JsonReader {
  private at = 0;
  private readonly lines = new Map<string, number>();
  private readonly lineStarts: number[];

  constructor(private readonly text: string) {
    this.lineStarts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  }

  lineAt(offset: number): number {
    let [low, high] = [0, this.lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The line of a path, or of the nearest thing above it that is there. */
  lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length--) {
      const line = this.lines.get(keyOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  }

  document(): unknown {
    const value = this.value([]);
    this.space();
    if (this.at < this.text.length) this.fail('there is more after the end of the data');
    return value;
  }

  private value(path: readonly PropertyKey[]): unknown {
    this.space();
    this.lines.set(keyOf(path), this.lines.get(keyOf(path)) ?? this.lineAt(this.at));
    const mark = this.text.charAt(this.at);
    if (path.length > deepest) this.fail('it is nested too deeply');
    if (mark === '{') return this.object(path);
    if (mark === '[') return this.array(path);
    if (mark === '"') return this.string();
    return this.word();
  }

  private object(path: readonly PropertyKey[]): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.at++;
    while (!this.closes('}', entries.size)) {
      if (this.text.charAt(this.at) !== '"') this.fail('a key in double quotes is expected here');
      const line = this.lineAt(this.at);
      const key = this.string();
      if (entries.has(key)) this.fail(`the key "${key}" is there twice`);
      this.lines.set(keyOf([...path, key]), line);
      this.space();
      if (this.text.charAt(this.at) !== ':') this.fail(`a colon is expected after the key "${key}"`);
      this.at++;
      entries.set(key, this.value([...path, key]));
    }
    return Object.fromEntries(entries);
  }

  private array(path: readonly PropertyKey[]): unknown[] {
    const items: unknown[] = [];
    this.at++;
    while (!this.closes(']', items.length)) items.push(this.value([...path, items.length]));
    return items;
  }

  /** Passes the comma before the next part, or the closing mark. */
  private closes(mark: '}' | ']', count: number): boolean {
    this.space();
    if (this.text.charAt(this.at) === mark) {
      this.at++;
      return true;
    }
    if (this.at >= this.text.length) this.fail(`the closing '${mark}' is missing`);
    if (count === 0) return false;
    if (this.text.charAt(this.at) !== ',') this.fail(`a comma or '${mark}' is expected here`);
    const comma = this.at++;
    this.space();
    if (this.text.charAt(this.at) === mark) this.fail(`a comma stands before the closing '${mark}'`, comma);
    return false;
  }

  private string(): string {
    const from = this.at;
    for (let at = from + 1; at < this.text.length; at++) {
      const character = this.text.charAt(at);
      if (character === '\\') at++;
      else if (character === '"') {
        this.at = at + 1;
        return this.parsed(from, 'a text holds a mark that JSON has no place for') as string; // the slice is a quoted string
      } else if (character === '\n' || character === '\r') break;
    }
    return this.fail('a text is not closed with a double quote', from);
  }

  private word(): unknown {
    const from = this.at;
    while (this.at < this.text.length && !/[\s,:{}[\]"]/.test(this.text.charAt(this.at))) this.at++;
    if (this.at === from) this.fail('a value is missing here', from);
    const word = this.text.slice(from, this.at);
    return this.parsed(from, `'${word.slice(0, 30)}' is no value: texts stand in double quotes`);
  }

  private parsed(from: number, problem: string): unknown {
    try {
      return JSON.parse(this.text.slice(from, this.at));
    } catch {
      return this.fail(problem, from);
    }
  }

  private space(): void {
    while (/^[ \t\r\n]$/.test(this.text.charAt(this.at))) this.at++;
  }

  private fail(message: string, at = Math.min(this.at, Math.max(0, this.text.length - 1))): never {
    throw new JsonError(at, message);
  }
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}
