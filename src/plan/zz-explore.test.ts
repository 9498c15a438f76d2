import { it } from 'vitest';
import { planScript, shipped, spokenLines, ownBeats } from './fixtures/plan-script';
it('explore', { timeout: 300000 }, () => {
  const base = planScript(shipped).plan;
  const beats = (p: typeof base) => p.scenes.flatMap((s) => ownBeats(s).map((b) => ({ ...b, id: s.id })));
  const b0 = beats(base);
  const out: string[] = [];
  for (const { line } of spokenLines(base.scenes).filter((l) => l.line.source.part === 'content' || l.line.source.part === 'item')) {
    const words = line.text.split(' ');
    const i = Math.floor(words.length / 2);
    for (const mode of ['swap', 'plus']) {
      const w = [...words];
      if (mode === 'swap') w[i] = 'gardens'; else w.splice(i, 0, 'really');
      const source = shipped.source.split(line.text).join(w.join(' '));
      if (source === shipped.source) { out.push('UNFOUND ' + line.text); continue; }
      const p = planScript({ ...shipped, source }).plan;
      const b1 = beats(p);
      if (b1.length !== b0.length || p.scenes.map(s=>s.id).join() !== base.scenes.map(s=>s.id).join()) { out.push(`SHAPE ${mode} ${line.text} :: ${p.scenes.map(s=>s.id).filter((x,k)=>x!==base.scenes[k]?.id).slice(0,3).join()}`); continue; }
      const moved = b1.map((b, k) => (b.from !== b0[k]!.from ? k : -1)).filter((k) => k >= 0);
      const sceneMoved = p.scenes.filter((s, k) => s.from !== base.scenes[k]!.from).length;
      const at = b0.findIndex((b) => b.from === spokenLines(base.scenes).find((l) => l.line.id === line.id)!.from);
      out.push(`${mode} beat ${at}: moved ${moved.length} [${moved.join(' ')}] scenes ${sceneMoved} max ${Math.max(0, ...moved.map((k) => Math.abs(b1[k]!.from - b0[k]!.from)))} :: ${line.text.slice(0, 50)}`);
    }
  }
  console.log(out.join('\n'));
});
