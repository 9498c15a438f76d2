import { resolve } from 'node:path';
import { benchJson, formatBench } from '../src/render/bench/bench-report';
import { benchParts, runBench } from '../src/render/bench/run-bench';
import { oneOf, readOptions, runCommand } from '../src/render/command';
import { resolveScript } from '../src/render/resolve-script';
import { UserError } from '../src/render/user-error';
import { writeWhole } from '../src/render/write-whole';

const help = `
npm run bench -- [SCRIPT] [options]

Measures how fast and how true films are made here, on the shipped film or on SCRIPT. Nothing else should run meanwhile.

  --part NAME     only this part, may be given several times (default: all but long):
                    speed    the same 12 stretches of the film by the camera, the reference engine and plain
                             renderMedia; how like lossless frames they are; memory
                    scenes   what a frame of each scene kind costs, with baked art and without
                    builds   the whole main cut from nothing, again without a change, after an edit of a sentence
                    kill     renders that are killed at random moments and begun again
                    long     a film of half an hour, and its memory
  --frames N      frames of each stretch (default: 150, near to what a segment has)
  --edits N       sentences that are edited, one at a time (default: 3)
  --kills N       renders that are killed (default: 10)
  --voice ID      the voice (default: auto)
  --json FILE     where the measures go (default: out/bench.json)
`;

function count(option: string, value: string): number {
  if (!/^\d{1,4}$/.test(value) || Number(value) < 1)
    throw new UserError(`${option} ${value} is not a number from 1 to 9999.`);
  return Number(value);
}

await runCommand(async (context) => {
  const { values, positionals } = readOptions(help, {
    part: { type: 'string', multiple: true },
    frames: { type: 'string', default: '150' },
    edits: { type: 'string', default: '3' },
    kills: { type: 'string', default: '10' },
    voice: { type: 'string', default: 'auto' },
    json: { type: 'string', default: 'out/bench.json' },
  });
  const { root, from } = context;
  const script = positionals[0] ?? 'ai-infrastructure-cost-optimization';
  const files = resolveScript(script, root, from);
  const parts = values.part?.map((part) => oneOf('--part', part, benchParts)) ?? [
    'speed',
    'scenes',
    'builds',
    'kill',
  ];
  const options = {
    parts,
    frames: count('--frames', values.frames),
    edits: count('--edits', values.edits),
    kills: count('--kills', values.kills),
    voice: values.voice,
  };
  const measures = await runBench(files, options, context);
  const json = resolve(from, values.json);
  await writeWhole(json, benchJson(measures));
  console.log(`\n${formatBench(measures)}\nAll measures: ${json}`);
});
