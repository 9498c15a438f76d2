import type { FC } from 'react';
import { Composition, Folder } from 'remotion';
import { z } from 'zod';
import type { VideoPlan } from './plan/video-plan';
import { scenes } from './scenes/registry';
import { loadFonts } from './stage/fonts';
import { ContactSheet, contactSheetFrames } from './video/ContactSheet';
import { exampleScene } from './video/example-scene';
import { ExampleStage } from './video/ExampleStage';
import { filmFps } from './video/film-fps';
import { loadPlan } from './video/load-plan';
import { Short } from './video/Short';
import { Thumbnail } from './video/Thumbnail';
import { Video } from './video/Video';

loadFonts();

/** Slug of the script that the Studio opens with. */
const shippedSlug = 'ai-infrastructure-cost-optimization';

/**
 * A film's props: the slug of a script in `public/videos/`, planned by the page; or, from the commands, a ready plan
 * (validated where it is made).
 */
const filmSchema = z.object({
  slug: z.string(),
  plan: z.custom<VideoPlan>().nullable(),
  soundtrack: z.string().nullable(),
});

type FilmProps = z.infer<typeof filmSchema>;

const unplanned: FilmProps = { slug: shippedSlug, plan: null, soundtrack: null };

async function planFilm(props: FilmProps, cut: 'main' | 'short') {
  const { plan, soundtrack } =
    props.plan === null
      ? await loadPlan(props.slug, cut)
      : { plan: props.plan, soundtrack: props.soundtrack };
  return {
    props: { ...props, plan, soundtrack },
    durationInFrames: plan.durationInFrames,
    fps: plan.fps,
    width: plan.width,
    height: plan.height,
  };
}
