import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareSpeechText } from '../prepare-speech-text';
import type { FilmLines, Recording, SpeechRequest, Voice, WrittenLine } from '../voice';
import { VoiceError } from '../voice-error';
import { makeRecordedVoice } from './recorded-voice';
import { recordingName } from './recording-name';

let folder = '';
let narration = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  narration = join(folder, 'narration');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const line = (text: string): WrittenLine => ({ role: 'narrator', text, words: text.split(' ') });
const [one, two, shortOnly] = [
  line('Costs rise every year.'),
  line('Nobody knows why they do.'),
  line('Watch this now.'),
];
const film = (wanted = [one, two]): FilmLines => ({ all: [one, two, shortOnly], wanted });

/** A tone of a length in seconds, decoded from whatever file says so: its content is `<seconds> <amplitude>`. */
function decode(content: string): Recording {
  const [seconds = 0, amplitude = 0] = content.split(' ').map(Number);
  const samples = Float32Array.from({ length: seconds * 48_000 }, (_, i) =>
    Math.max(-1, Math.min(1, Math.sin(i / 20) * amplitude)),
  );
  return { samples, sampleRate: 48_000 };
}

const contents = new Map<string, string>();
function put(name: string, content: string): void {
  mkdirSync(narration, { recursive: true });
  writeFileSync(join(narration, name), content);
  contents.set(join(narration, name), content);
}

function open(lines = film()): { voice: Voice; said: string[] } {
  const said: string[] = [];
  const voice = makeRecordedVoice({
    scriptFolder: folder,
    modelFolder: folder,
    environment: {},
    fetch: () => Promise.reject(new Error('no network')),
    lines,
    say: (sentence) => said.push(sentence),
    decodeAudio: (file) => {
      const content = contents.get(file) ?? '';
      return content.startsWith('broken')
        ? Promise.reject(new VoiceError(`${file} can't be read as sound.`))
        : Promise.resolve(decode(content));
    },
    stretch: () => Promise.reject(new Error('not needed')),
  });
  return { voice, said };
}

const request = ({ role, text, words }: WrittenLine, wordsPerMinute = 150): SpeechRequest => ({
  written: text,
  role,
  speech: prepareSpeechText(words, {}),
  wordsPerMinute,
});
const ready = (voice: Voice): Promise<void> => voice.prepare(() => undefined);

describe('the author’s recordings', () => {
  it('aren’t chosen without a sound file, and say how to make some', async () => {
    const { voice } = open();
    expect(voice.automatic).toBe(false);
    expect(await voice.availability()).toMatchObject({ reason: expect.stringContaining('--lines') });
  });

  it('speak when every wanted line has its file, whatever the pace', async () => {
    put(`${recordingName(1, one)}.wav`, '1.4 0.5');
    put('2.mp3', '1.6 0.5');
    const { voice, said } = open();
    expect(voice.automatic).toBe(true);
    expect(await voice.availability()).toEqual({ available: true, needs: null });
    await ready(voice);
    expect((await voice.synthesise(request(two))).samples).toHaveLength(1.6 * 48_000);
    expect(voice.cacheKey(request(two, 140))).toBe(voice.cacheKey(request(two, 178)));
    expect(voice.cacheKey(request(one))).not.toBe(voice.cacheKey(request(two)));
    expect(said).toEqual([]);
  });

  it('name the lines that lack, of the cuts that are wanted alone', async () => {
    put('1.wav', '1.4 0.5');
    put('2.wav', '1.6 0.5');
    expect((await open().voice.availability()).available).toBe(true);
    const { voice } = open(film([one, two, shortOnly]));
    const state = await voice.availability();
    expect(state).toMatchObject({
      available: false,
      reason: expect.stringContaining('lacks 1 of 3 lines: 003-watch-this-now'),
    });
  });

  it('need none for a line without spoken words', async () => {
    put('1.wav', '1.4 0.5');
    const { voice } = open({
      all: [one, line('https://example.org')],
      wanted: [one, line('https://example.org')],
    });
    expect((await voice.availability()).available).toBe(true);
  });

  it('are another clip when a file changes', () => {
    put('1.wav', '1.4 0.5');
    const before = open().voice.cacheKey(request(one));
    put('1.wav', '1.4 0.6');
    expect(open().voice.cacheKey(request(one))).not.toBe(before);
  });

  it('with two files for one line say which to remove', async () => {
    put('1.wav', '1.4 0.5');
    put('001.mp3', '1.4 0.5');
    expect(await open(film([one])).voice.availability()).toMatchObject({
      reason: expect.stringMatching(/001\.mp3 and 1\.wav are both for the line "Costs rise every year\."/),
    });
  });

  it('warn of a file that belongs to no line', async () => {
    put('1.wav', '1.4 0.5');
    put('099.wav', '1.4 0.5');
    put('notes.txt', 'x');
    const { voice, said } = open(film([one]));
    await ready(voice);
    expect(said).toEqual([expect.stringMatching(/no line of the script is called 099\.wav/)]);
  });

  it('say of all bad files at once what is wrong and what to do', async () => {
    put('1.wav', '1.4 0');
    put('2.wav', 'broken');
    put('3.wav', '30 0.5');
    const { voice } = open(film([one, two, shortOnly]));
    await expect(ready(voice)).rejects.toThrow(/1\.wav is silent.*2\.wav can't be read.*3\.wav is too long/);
  });

  it('that are far too short for their line are refused', async () => {
    const long = line(Array.from({ length: 30 }, () => 'infrastructure').join(' '));
    put('1.wav', '0.5 0.5');
    await expect(ready(open({ all: [long], wanted: [long] }).voice)).rejects.toThrow('is too short');
  });

  it('that are clipped are used with a warning', async () => {
    put('1.wav', '1.4 3');
    const { voice, said } = open(film([one]));
    await ready(voice);
    expect(said).toEqual([
      expect.stringMatching(/is clipped: \d+ samples are at full scale\. Record it more quietly/),
    ]);
    expect((await voice.synthesise(request(one))).samples.length).toBeGreaterThan(0);
  });

  it('in a long take that is silent are refused', async () => {
    put('take.wav', '20 0');
    await expect(ready(open().voice)).rejects.toThrow(/take\.wav is silent/);
  });

  it('in two long takes ask for one', async () => {
    put('take.wav', '20 0.5');
    put('take.mp3', '20 0.5');
    expect(await open().voice.availability()).toMatchObject({
      reason: expect.stringContaining('both the long take'),
    });
  });

  it('in a long take that says something else name the lines that are not in it', async () => {
    put('take.wav', '20 0.5');
    await expect(ready(open().voice)).rejects.toThrow(/doesn't say 2 of 2 lines.*001-costs-rise-every-year/);
  });
});
