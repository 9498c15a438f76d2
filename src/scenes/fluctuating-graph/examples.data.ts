import type { SceneExample } from '../define-scene';
import { neutralLabels } from './fluctuating-graph.data';
import type { FluctuatingGraphProps } from './scene';

const unlimited = { ...neutralLabels, limit: null };

export const examples: Readonly<Record<string, SceneExample<FluctuatingGraphProps>>> = {
  ordinary: {
    props: {
      title: 'AI workloads are dynamic and often unpredictable',
      series: [
        { name: 'Inference', shape: 'wave', note: 'daily wave', values: null },
        { name: 'Training', shape: 'bursts', note: 'bursts', values: null },
        { name: 'Experiments', shape: 'spikes', note: 'spikes', values: null },
      ],
      group: null,
      labels: {
        axis: 'Resource usage',
        limit: 'Provisioned capacity',
        above: 'throttled',
        below: 'paid for, idle',
        time: 'Time',
        now: 'now',
      },
      drivers: ['Development stage', 'Model complexity', 'Data volume'],
      contrast: 'Traditional IT',
      seed: 'ordinary',
    },
    lines: [
      {
        text: "First, let's talk about the challenge of AI infrastructure costs.",
        part: 'content',
        index: 0,
      },
      { text: 'AI workloads are dynamic and often unpredictable.', part: 'content', index: 0 },
      {
        text: 'Unlike traditional IT, AI tasks can have varying resource requirements depending on the development stage, model complexity, and data volume.',
        part: 'content',
        index: 0,
      },
      {
        text: 'This variability demands a flexible and proactive approach to cost management.',
        part: 'content',
        index: 0,
      },
    ],
    cut: 'main',
  },
  'one-curve': {
    props: {
      title: 'Dough is alive, and its temperature never stands still',
      series: [{ name: null, shape: 'wave', note: null, values: null }],
      group: null,
      labels: { ...unlimited, axis: 'Dough temperature' },
      drivers: [],
      contrast: null,
      seed: 'dough',
    },
    lines: [
      { text: 'Dough is alive, and its temperature never stands still.', part: 'content', index: 0 },
      {
        text: 'It rises as you knead, falls on the cold bench, and climbs again in the oven.',
        part: 'content',
        index: 0,
      },
    ],
    cut: 'main',
  },
  'unnamed-group': {
    props: {
      title: 'Demand for beds',
      series: [
        { name: null, shape: 'wave', note: null, values: null },
        { name: null, shape: 'bursts', note: null, values: null },
        { name: null, shape: 'spikes', note: null, values: null },
      ],
      group: 'Hospital wards',
      labels: { ...neutralLabels, axis: 'Occupied beds', limit: 'Capacity' },
      drivers: ['Season', 'Staffing'],
      contrast: null,
      seed: 'beds',
    },
    lines: [
      { text: 'Bed demand swings with the season and with staffing.', part: 'content', index: 0 },
      { text: 'A budget that is fixed for a year cannot follow it.', part: 'content', index: 0 },
    ],
    cut: 'main',
  },
  'very-long-words': {
    props: {
      title:
        'Grundstücksverkehrsgenehmigungszuständigkeitsübertragung and its seasonal fluctuation across all municipalities, towns, villages and districts, whoever governs them and whatever that costs',
      series: [
        {
          name: 'Donaudampfschifffahrtsgesellschaft',
          shape: 'steady',
          note: 'nearly constant through the year',
          values: null,
        },
        { name: 'Rindfleischetikettierung', shape: 'wave', note: 'a slow wave', values: null },
        { name: 'Kraftfahrzeughaftpflicht', shape: 'bursts', note: null, values: null },
        { name: 'Spontaneous requests', shape: 'spikes', note: 'spikes', values: null },
      ],
      group: null,
      labels: {
        ...neutralLabels,
        axis: 'Applications handled by all offices together',
        limit: 'What the offices can handle in a working day',
        above: 'more than can be handled',
        below: 'staffed without any need',
      },
      drivers: [
        'Legislation in preparation',
        'Season of the year',
        'Local election calendars',
        'Weather',
        'Holidays',
      ],
      contrast: 'A conventional land registry office',
      seed: 'long',
    },
    lines: [
      {
        text: 'It depends on legislation in preparation, season of the year, local election calendars, weather and holidays.',
        part: 'content',
        index: 0,
      },
    ],
    cut: 'main',
  },
  'own-numbers': {
    props: {
      title: 'Oven and dough over one bake',
      series: [
        {
          name: 'Oven',
          shape: 'wave',
          note: 'air',
          values: [22, 120, 210, 246, 238, 244, 231, 225, 220, 214],
        },
        { name: 'Dough', shape: 'wave', note: 'core', values: [24, 26, 31, 44, 61, 76, 88, 94, 97, 98] },
      ],
      group: null,
      labels: { ...unlimited, axis: 'Temperature in °C' },
      drivers: [],
      contrast: null,
      seed: 'bake',
    },
    lines: [
      { text: 'The oven swings around its set point.', part: 'content', index: 0 },
      {
        text: 'The core of the loaf follows slowly, and never passes the boiling point of water.',
        part: 'content',
        index: 0,
      },
    ],
    cut: 'main',
  },
};
