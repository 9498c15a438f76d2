import type { Frames } from '../time/frames';
import { timecode } from '../time/timecode';
import type { ScenePlan, VideoPlan } from './video-plan';

/**
 * A plan as text for people (`plan.txt`): every section's reconciliation, every scene and beat with timecode, frame,
 * kind and words, why each kind was chosen, the figures of speech with their frames, sounds, and descriptions once they are
 * placed.
 */
export function describePlan(plan: VideoPlan): string {
  const { fps } = plan;
  const head = [
    `${plan.title}`,
    `cut ${plan.cut}, ${plan.width}x${plan.height}, ${plan.durationInFrames} frames at ${fps} fps (${timecode(plan.durationInFrames, fps)})`,
    `series ${plan.series ?? '(none)'}, theme ${plan.theme}`,
  ];
  const table = plan.reconciliation.map((entry) => {
    const seconds = (frames: Frames): string => (frames / fps).toFixed(1).padStart(6);
    return `  ${entry.sectionId.padEnd(40)} declared ${seconds(entry.declaredFrames)} s  speech ${seconds(entry.speechFrames)} s  rest ${seconds(entry.restFrames)} s  longest gap ${seconds(entry.longestGapFrames)} s${entry.note === null ? '' : `  (${entry.note})`}`;
  });
  const scenes = plan.scenes.map((scene) => describeScene(scene, plan));
  const sounds = plan.audio
    .filter((cue) => cue.role !== 'narration')
    .map(
      (cue) =>
        `  ${timecode(cue.from, fps).padStart(9)}  ${String(cue.from).padStart(6)} +${String(cue.durationInFrames).padEnd(5)} ${cue.role === 'music' ? `music ${cue.mood}${cue.thin ? ', thin' : ''}${cue.fadeIn ? ', fades in' : ''}${cue.ending ? ', ends' : ''}` : `${cue.effect}${cue.step > 0 ? ` step ${cue.step}` : ''}`}`,
    );
  const descriptions = plan.descriptions.map(
    ({ from, durationInFrames, sceneId, text }) =>
      `  ${timecode(from, fps).padStart(9)}  ${String(from).padStart(6)} +${String(durationInFrames).padEnd(5)} ${sceneId}: ${text}`,
  );
  return [
    ...head,
    '',
    ...(table.length > 0 ? ['Reconciliation', ...table, ''] : []),
    ...scenes,
    'Sound',
    ...sounds,
    '',
    ...(descriptions.length > 0 ? ['Audio description', ...descriptions, ''] : []),
  ].join('\n');
}

function describeScene(scene: ScenePlan, { fps, sections }: VideoPlan): string {
  const section = sections.find((span) => span.from === scene.from && span.id === scene.sectionId);
  const at = (frame: Frames): string => `${timecode(frame, fps).padStart(9)}  ${String(frame).padStart(6)}`;
  const lines: string[] = [];
  if (section) lines.push(`## ${section.heading}  [${section.shortName}]`, '');
  lines.push(
    `${at(scene.from)} +${scene.durationInFrames}  ${scene.kind.toUpperCase()}  (${scene.because}; line ${scene.sourceLine})`,
  );
  for (const beat of scene.beats) {
    if (beat.from < 0 || beat.from >= scene.durationInFrames) continue;
    const line = scene.lines.find((candidate) => candidate.id === beat.lineId);
    const words = line ? `${line.role === 'narrator' ? '' : `[${line.role}] `}${line.text}` : '(no words)';
    lines.push(
      `${at(scene.from + beat.from)} +${String(beat.durationInFrames).padEnd(4)} ${beat.name} ${beat.index}: ${words}${beat.hold.durationInFrames > 0 && line ? `  /rest ${beat.hold.durationInFrames}/` : ''}`,
    );
    for (const figure of line?.figures ?? []) {
      const items = figure.items.map((item) => `${item.text} @${scene.from + item.from}`).join(' | ');
      lines.push(`${' '.repeat(22)}${figure.type}: ${items}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
