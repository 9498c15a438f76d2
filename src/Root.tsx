import type { FC } from 'react';
import { Composition, Folder } from 'remotion';
import { z } from 'zod';
import type { Cut, VideoPlan } from './plan/video-plan';
import type { AnyScene } from './scenes/define-scene';
import { scenes } from './scenes/registry';
import { BakingContext } from './stage/Bake';
import { main, short } from './stage/layout';
import { ContactSheet, contactSheetFrames } from './video/ContactSheet';
import type { ThumbnailFace } from './video/describe-thumbnail';
import { exampleScene } from './video/example-scene';
import { ExampleStage } from './video/ExampleStage';
import { filmFps } from './video/film-fps';
import { loadPlan, loadThumbnail } from './video/load-plan';
import { sheetSize, SheetPicture } from './video/SheetPicture';
import { Short } from './video/Short';
import { Thumbnail, thumbnailSize } from './video/Thumbnail';
import { useScriptRevision } from './video/use-script-revision';
import { Video } from './video/Video';

/** Slug of the script that the Studio opens with. */
const shippedSlug = 'ai-infrastructure-cost-optimization';

/** A film's props: a script of `public/videos/`, planned by the page; or, from the commands, a ready plan. */
const filmSchema = z.object({
  slug: z.string(),
  plan: z.custom<VideoPlan>().nullable(),
  soundtrack: z.string().nullable(),
  /** True where the sound is added later: the commands' own renders. */
  muted: z.boolean(),
  /** Draws the captions into the picture of the main cut. */
  burnCaptions: z.boolean(),
  /** Counts the script's saves, so that the Studio plans anew. */
  revision: z.number(),
  /** False draws art as vectors on every frame: what baking is measured and tested against. */
  baked: z.boolean(),
});
type FilmProps = z.infer<typeof filmSchema>;

const calculateFilm =
  (cut: Cut) =>
  async ({ props }: { readonly props: FilmProps }) => {
    const { plan, soundtrack } =
      props.plan === null
        ? await loadPlan(props.slug, cut)
        : { plan: props.plan, soundtrack: props.soundtrack };
    const { durationInFrames, fps, width, height } = plan;
    return {
      props: { ...props, plan, soundtrack, muted: props.plan !== null },
      durationInFrames,
      fps,
      width,
      height,
    };
  };

const MainFilm: FC<FilmProps> = ({ plan, soundtrack, muted, burnCaptions, baked }) =>
  plan === null ? null : (
    <BakingContext.Provider value={baked}>
      <Video plan={plan} sound={muted ? null : { mix: soundtrack }} burnCaptions={burnCaptions} />
    </BakingContext.Provider>
  );
const ShortFilm: FC<FilmProps> = ({ plan, soundtrack, muted, baked }) =>
  plan === null ? null : (
    <BakingContext.Provider value={baked}>
      <Short plan={plan} sound={muted ? null : { mix: soundtrack }} />
    </BakingContext.Provider>
  );

const thumbnailSchema = z.object({
  slug: z.string(),
  revision: z.number(),
  /** Null where the page reads the script itself. */
  thumbnail: z.custom<ThumbnailFace>().nullable(),
});
type ThumbnailProps = z.infer<typeof thumbnailSchema>;

const ThumbnailStill: FC<ThumbnailProps> = ({ thumbnail }) =>
  thumbnail === null ? null : <Thumbnail {...thumbnail} />;

/** One example of a scene kind as a composition whose props can be edited. */
const ExampleComposition: FC<{ readonly scene: AnyScene; readonly example: string }> = ({
  scene,
  example,
}) => {
  const { durationInFrames, cut } = exampleScene(scene, example, filmFps);
  const { width, height } = cut === 'main' ? main : short;
  return (
    <Composition
      id={`${scene.kind}-${example}`}
      component={SceneExample}
      schema={exampleSchema}
      defaultProps={{ kind: scene.kind, example, theme: 'dark' as const }}
      durationInFrames={durationInFrames}
      fps={filmFps}
      width={width}
      height={height}
    />
  );
};

const exampleSchema = z.object({ kind: z.string(), example: z.string(), theme: z.enum(['dark', 'light']) });

const SceneExample: FC<z.infer<typeof exampleSchema>> = ({ kind, example, theme }) => {
  const scene = scenes.find((candidate) => candidate.kind === kind);
  return scene === undefined ? null : <ExampleStage scene={scene} example={example} theme={theme} />;
};

/** All compositions: the film's two cuts and thumbnail, every scene kind's examples, the contact sheet. */
export const Root: FC = () => {
  const revision = useScriptRevision(shippedSlug);
  const film: FilmProps = {
    slug: shippedSlug,
    plan: null,
    soundtrack: null,
    muted: false,
    burnCaptions: false,
    revision,
    baked: true,
  };
  const film30 = { fps: filmFps, durationInFrames: 1 };
  return (
    <>
      <Composition
        id="main"
        component={MainFilm}
        schema={filmSchema}
        defaultProps={film}
        calculateMetadata={calculateFilm('main')}
        {...film30}
        width={main.width}
        height={main.height}
      />
      <Composition
        id="short"
        component={ShortFilm}
        schema={filmSchema}
        defaultProps={film}
        calculateMetadata={calculateFilm('short')}
        {...film30}
        width={short.width}
        height={short.height}
      />
      <Composition
        id="thumbnail"
        component={ThumbnailStill}
        schema={thumbnailSchema}
        defaultProps={{ slug: shippedSlug, revision, thumbnail: null }}
        calculateMetadata={async ({ props }) => ({
          props: { ...props, thumbnail: props.thumbnail ?? (await loadThumbnail(props.slug)) },
        })}
        {...film30}
        {...thumbnailSize}
      />
      <Composition
        id="contact-sheet"
        component={ContactSheet}
        defaultProps={{ theme: 'dark' as const }}
        fps={filmFps}
        durationInFrames={contactSheetFrames()}
        width={main.width}
        height={main.height}
      />
      <Composition
        id="sheet"
        component={SheetPicture}
        fps={filmFps}
        durationInFrames={contactSheetFrames()}
        {...sheetSize()}
      />
      <Folder name="scenes">
        {scenes.flatMap((scene) =>
          Object.keys(scene.examples).map((example) => (
            <ExampleComposition key={`${scene.kind}-${example}`} scene={scene} example={example} />
          )),
        )}
      </Folder>
    </>
  );
};
