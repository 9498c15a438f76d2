import type { CSSProperties, FC } from 'react';
import { Bake } from '../../stage/Bake';
import { Icon } from '../../stage/Icon';

interface BakedIconProps {
  readonly name: string;
  readonly size: number;
  readonly colour: string;
  readonly strokeWidth?: number;
  readonly style?: CSSProperties;
}

/** An icon as a bitmap: a dashboard shows many at once and none of them changes its shape. */
export const BakedIcon: FC<BakedIconProps> = ({ name, size, colour, strokeWidth = 2, style }) => (
  <Bake width={size} height={size} style={{ flex: 'none', ...style }}>
    <Icon name={name} size={size} colour={colour} strokeWidth={strokeWidth} />
  </Bake>
);
