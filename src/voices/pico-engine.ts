import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { PicoLanguageData } from './pico-data';
import { VoiceError } from './voice-error';

/** Samples a second that the engine makes. */
export const picoSampleRate = 16_000;

/** The parts of the WebAssembly module that are used here. */
interface PicoModule {
  readonly HEAPU8: Uint8Array;
  readonly HEAP16: Int16Array;
  readonly HEAP32: Int32Array;
  readonly FS: { writeFile(path: string, data: Uint8Array): void };
  _malloc(size: number): number;
  _pico_initialize(memory: number, size: number, system: number): number;
  _pico_loadResource(system: number, path: number, resource: number): number;
  _pico_getResourceName(system: number, resource: number, name: number): number;
  _pico_createVoiceDefinition(system: number, name: number): number;
  _pico_addResourceToVoiceDefinition(system: number, voice: number, resourceName: number): number;
  _pico_newEngine(system: number, voice: number, engine: number): number;
  _pico_putTextUtf8(engine: number, text: number, size: number, taken: number): number;
  _pico_getData(engine: number, buffer: number, size: number, received: number, type: number): number;
}

type CreatePicoModule = (options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance) => void,
  ): WebAssembly.Exports;
  print(text: string): void;
  printErr(text: string): void;
}) => Promise<PicoModule>;

interface CompiledPico {
  readonly create: CreatePicoModule;
  readonly wasm: WebAssembly.Module;
}

const stepIdle = 200;
const stepBusy = 201;
const memoryBytes = 5_000_000;
const chunkBytes = 4096;
let compiled: Promise<CompiledPico> | null = null;

async function compile(): Promise<CompiledPico> {
  const script = createRequire(import.meta.url).resolve('@echogarden/svoxpico-wasm');
  const loaded: unknown = await import(pathToFileURL(script).href);
  const wasm = await WebAssembly.compile(await readFile(script.replace(/\.js$/, '.wasm')));
  // The package has no type declarations; its default export is the Emscripten factory that `CreatePicoModule` describes.
  return { create: (loaded as { default: CreatePicoModule }).default, wasm };
}

function check(code: number, step: string): void {
  if (code !== 0) throw new VoiceError(`The embedded voice failed to ${step} (code ${code}).`);
}

/**
 * Speaks a text with SVOX Pico markup in it and returns its samples (16 kHz, mono, 16 bit).
 *
 * Every call has an engine and memory of its own: an engine that has spoken before sounds different.
 *
 * @throws VoiceError when the engine refuses its data or the text
 */
export async function speakWithPico(markup: string, data: PicoLanguageData): Promise<Int16Array> {
  compiled ??= compile();
  const { create, wasm } = await compiled.catch((error: unknown) => {
    compiled = null;
    throw new VoiceError('The engine of the embedded voice is missing or damaged: run `npm ci`.', {
      cause: error,
    });
  });
  const pico = await create({
    instantiateWasm: (imports, receive) => {
      const instance = new WebAssembly.Instance(wasm, imports);
      receive(instance);
      return instance.exports;
    },
    print: () => undefined,
    printErr: () => undefined,
  });
  pico.FS.writeFile('/text-analysis.bin', data.textAnalysis);
  pico.FS.writeFile('/signal-generation.bin', data.signalGeneration);
  const engine = newEngine(pico);
  return readSamples(pico, engine, Buffer.from(`${markup}\0`, 'utf8'));
}

function place(pico: PicoModule, bytes: Uint8Array): number {
  const address = pico._malloc(bytes.length);
  pico.HEAPU8.set(bytes, address);
  return address;
}

function newEngine(pico: PicoModule): number {
  const result = pico._malloc(4);
  const answer = (): number => pico.HEAP32[result >> 2] ?? 0;
  check(pico._pico_initialize(pico._malloc(memoryBytes), memoryBytes, result), 'start');
  const system = answer();
  const voice = place(pico, Buffer.from('voice\0'));
  const names: number[] = [];
  for (const path of ['/text-analysis.bin', '/signal-generation.bin']) {
    check(
      pico._pico_loadResource(system, place(pico, Buffer.from(`${path}\0`)), result),
      'load its language data',
    );
    const name = pico._malloc(256);
    check(pico._pico_getResourceName(system, answer(), name), 'name its language data');
    names.push(name);
  }
  check(pico._pico_createVoiceDefinition(system, voice), 'define its voice');
  for (const name of names)
    check(pico._pico_addResourceToVoiceDefinition(system, voice, name), 'define its voice');
  check(pico._pico_newEngine(system, voice, result), 'make its engine');
  return answer();
}

function readSamples(pico: PicoModule, engine: number, text: Uint8Array): Int16Array {
  const address = place(pico, text);
  const buffer = pico._malloc(chunkBytes);
  const received = pico._malloc(4);
  const type = pico._malloc(4);
  const chunks: Int16Array[] = [];
  let given = 0;
  while (given < text.length) {
    const size = Math.min(text.length - given, 0x7fff);
    check(pico._pico_putTextUtf8(engine, address + given, size, received), 'take the text');
    given += pico.HEAP16[received >> 1] ?? 0;
    let status = stepBusy;
    while (status === stepBusy) {
      status = pico._pico_getData(engine, buffer, chunkBytes, received, type);
      const bytes = pico.HEAP16[received >> 1] ?? 0;
      if (bytes > 0) chunks.push(pico.HEAP16.slice(buffer >> 1, (buffer + bytes) >> 1));
    }
    if (status !== stepIdle) throw new VoiceError(`The embedded voice failed to speak (code ${status}).`);
  }
  return joined(chunks);
}

function joined(chunks: readonly Int16Array[]): Int16Array {
  const samples = new Int16Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    samples.set(chunk, at);
    at += chunk.length;
  }
  return samples;
}
