import { Config } from '@remotion/cli/config';
import { findBrowser } from './src/render/browser';

// `npx remotion studio` and `npx remotion render` then use the browser and the colours of the project's own commands.
Config.setBrowserExecutable(findBrowser());
Config.setEntryPoint('src/index.ts');
Config.setColorSpace('bt709');
Config.setVideoImageFormat('png');
Config.setOverwriteOutput(true);
