;; RGBA (8 bits each) to I420, BT.709, limited range.
;; convert(source, y, u, v, width, height): width a multiple of 8, height even; offsets in bytes.
;; means(plane, width, height, block, out): the rounded mean of each square of a plane, row by row; block 16, 8 or 4, width
;; a multiple of 4 and of half a block. Squares at the right and lower edge may be smaller.
(module
  (memory (export "memory") 1)
  ;; Eight columns of two rows at a time. Of four pixels, one vector holds red and blue, another green (and alpha, which
  ;; weighs nothing), so that a dot product weighs and adds without moving bytes about.
  (func (export "convert") (param $source i32) (param $y i32) (param $u i32) (param $v i32) (param $width i32) (param $height i32)
    (local $row i32) (local $column i32) (local $below i32) (local $yBelow i32)
    (local $pixels v128) (local $luma v128) (local $codes v128) (local $first v128) (local $second v128)
    (local $redBlue v128) (local $green v128)
    (local $upperRedBlue v128) (local $upperGreen v128) (local $upperRedBlue4 v128) (local $upperGreen4 v128)
    (local $lowerRedBlue v128) (local $lowerGreen v128) (local $lowerRedBlue4 v128) (local $lowerGreen4 v128)
    (loop $rows
      (local.set $below (i32.add (local.get $source) (i32.shl (local.get $width) (i32.const 2))))
      (local.set $yBelow (i32.add (local.get $y) (local.get $width)))
      (local.set $column (i32.const 0))
      (loop $columns
        (local.set $pixels (v128.load (local.get $source)))
        (local.set $upperRedBlue (v128.and (local.get $pixels) (v128.const i16x8 255 255 255 255 255 255 255 255)))
        (local.set $upperGreen (i16x8.shr_u (local.get $pixels) (i32.const 8)))
        (local.set $pixels (v128.load offset=16 (local.get $source)))
        (local.set $upperRedBlue4 (v128.and (local.get $pixels) (v128.const i16x8 255 255 255 255 255 255 255 255)))
        (local.set $upperGreen4 (i16x8.shr_u (local.get $pixels) (i32.const 8)))
        (local.set $luma
          (i16x8.narrow_i32x4_s
            (i32x4.shr_u
              (i32x4.add
                (i32x4.add
                  (i32x4.dot_i16x8_s (local.get $upperRedBlue) (v128.const i16x8 5983 2032 5983 2032 5983 2032 5983 2032))
                  (i32x4.dot_i16x8_s (local.get $upperGreen) (v128.const i16x8 20127 0 20127 0 20127 0 20127 0)))
                (v128.const i32x4 540672 540672 540672 540672))
              (i32.const 15))
            (i32x4.shr_u
              (i32x4.add
                (i32x4.add
                  (i32x4.dot_i16x8_s (local.get $upperRedBlue4) (v128.const i16x8 5983 2032 5983 2032 5983 2032 5983 2032))
                  (i32x4.dot_i16x8_s (local.get $upperGreen4) (v128.const i16x8 20127 0 20127 0 20127 0 20127 0)))
                (v128.const i32x4 540672 540672 540672 540672))
              (i32.const 15))))
        (v128.store64_lane 0 (local.get $y) (i8x16.narrow_i16x8_u (local.get $luma) (local.get $luma)))
        (local.set $pixels (v128.load (local.get $below)))
        (local.set $lowerRedBlue (v128.and (local.get $pixels) (v128.const i16x8 255 255 255 255 255 255 255 255)))
        (local.set $lowerGreen (i16x8.shr_u (local.get $pixels) (i32.const 8)))
        (local.set $pixels (v128.load offset=16 (local.get $below)))
        (local.set $lowerRedBlue4 (v128.and (local.get $pixels) (v128.const i16x8 255 255 255 255 255 255 255 255)))
        (local.set $lowerGreen4 (i16x8.shr_u (local.get $pixels) (i32.const 8)))
        (local.set $luma
          (i16x8.narrow_i32x4_s
            (i32x4.shr_u
              (i32x4.add
                (i32x4.add
                  (i32x4.dot_i16x8_s (local.get $lowerRedBlue) (v128.const i16x8 5983 2032 5983 2032 5983 2032 5983 2032))
                  (i32x4.dot_i16x8_s (local.get $lowerGreen) (v128.const i16x8 20127 0 20127 0 20127 0 20127 0)))
                (v128.const i32x4 540672 540672 540672 540672))
              (i32.const 15))
            (i32x4.shr_u
              (i32x4.add
                (i32x4.add
                  (i32x4.dot_i16x8_s (local.get $lowerRedBlue4) (v128.const i16x8 5983 2032 5983 2032 5983 2032 5983 2032))
                  (i32x4.dot_i16x8_s (local.get $lowerGreen4) (v128.const i16x8 20127 0 20127 0 20127 0 20127 0)))
                (v128.const i32x4 540672 540672 540672 540672))
              (i32.const 15))))
        (v128.store64_lane 0 (local.get $yBelow) (i8x16.narrow_i16x8_u (local.get $luma) (local.get $luma)))
        ;; Four blocks of 2x2: the sums of their reds and blues, and of their greens.
        (local.set $first (i16x8.add (local.get $upperRedBlue) (local.get $lowerRedBlue)))
        (local.set $second (i16x8.add (local.get $upperRedBlue4) (local.get $lowerRedBlue4)))
        (local.set $redBlue
          (i16x8.add
            (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $first) (local.get $second))
            (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $first) (local.get $second))))
        (local.set $first (i16x8.add (local.get $upperGreen) (local.get $lowerGreen)))
        (local.set $second (i16x8.add (local.get $upperGreen4) (local.get $lowerGreen4)))
        (local.set $green
          (i16x8.add
            (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $first) (local.get $second))
            (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $first) (local.get $second))))
        (local.set $codes
          (i32x4.shr_s
            (i32x4.add
              (i32x4.add
                (i32x4.dot_i16x8_s (local.get $redBlue) (v128.const i16x8 -3298 14392 -3298 14392 -3298 14392 -3298 14392))
                (i32x4.dot_i16x8_s (local.get $green) (v128.const i16x8 -11094 0 -11094 0 -11094 0 -11094 0)))
              (v128.const i32x4 16842752 16842752 16842752 16842752))
            (i32.const 17)))
        (local.set $codes (i16x8.narrow_i32x4_s (local.get $codes) (local.get $codes)))
        (v128.store32_lane 0 (local.get $u) (i8x16.narrow_i16x8_u (local.get $codes) (local.get $codes)))
        (local.set $codes
          (i32x4.shr_s
            (i32x4.add
              (i32x4.add
                (i32x4.dot_i16x8_s (local.get $redBlue) (v128.const i16x8 14392 -1319 14392 -1319 14392 -1319 14392 -1319))
                (i32x4.dot_i16x8_s (local.get $green) (v128.const i16x8 -13073 0 -13073 0 -13073 0 -13073 0)))
              (v128.const i32x4 16842752 16842752 16842752 16842752))
            (i32.const 17)))
        (local.set $codes (i16x8.narrow_i32x4_s (local.get $codes) (local.get $codes)))
        (v128.store32_lane 0 (local.get $v) (i8x16.narrow_i16x8_u (local.get $codes) (local.get $codes)))
        (local.set $source (i32.add (local.get $source) (i32.const 32)))
        (local.set $below (i32.add (local.get $below) (i32.const 32)))
        (local.set $y (i32.add (local.get $y) (i32.const 8)))
        (local.set $yBelow (i32.add (local.get $yBelow) (i32.const 8)))
        (local.set $u (i32.add (local.get $u) (i32.const 4)))
        (local.set $v (i32.add (local.get $v) (i32.const 4)))
        (br_if $columns (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 8))) (local.get $width))))
      (local.set $source (local.get $below))
      (local.set $y (local.get $yBelow))
      (br_if $rows (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 2))) (local.get $height)))))
  (func (export "means") (param $plane i32) (param $width i32) (param $height i32) (param $block i32) (param $out i32)
    (local $top i32) (local $left i32) (local $rows i32) (local $columns i32) (local $at i32) (local $end i32) (local $count i32)
    (local $sums v128)
    (loop $bands
      (local.set $rows (select (local.get $block) (i32.sub (local.get $height) (local.get $top))
        (i32.lt_u (local.get $block) (i32.sub (local.get $height) (local.get $top)))))
      (local.set $left (i32.const 0))
      (loop $squares
        (local.set $columns (select (local.get $block) (i32.sub (local.get $width) (local.get $left))
          (i32.lt_u (local.get $block) (i32.sub (local.get $width) (local.get $left)))))
        (local.set $at (i32.add (local.get $plane)
          (i32.add (i32.mul (local.get $top) (local.get $width)) (local.get $left))))
        (local.set $end (i32.add (local.get $at) (i32.mul (local.get $rows) (local.get $width))))
        (local.set $sums (v128.const i32x4 0 0 0 0))
        (if (i32.eq (local.get $columns) (i32.const 16))
          (then (loop $lines
            (local.set $sums (i16x8.add (local.get $sums) (i16x8.extadd_pairwise_i8x16_u (v128.load (local.get $at)))))
            (br_if $lines (i32.lt_u (local.tee $at (i32.add (local.get $at) (local.get $width))) (local.get $end)))))
          (else (if (i32.eq (local.get $columns) (i32.const 8))
            (then (loop $lines
              (local.set $sums (i16x8.add (local.get $sums) (i16x8.extend_low_i8x16_u (v128.load64_zero (local.get $at)))))
              (br_if $lines (i32.lt_u (local.tee $at (i32.add (local.get $at) (local.get $width))) (local.get $end)))))
            (else (loop $lines
              (local.set $sums (i16x8.add (local.get $sums) (i16x8.extend_low_i8x16_u (v128.load32_zero (local.get $at)))))
              (br_if $lines (i32.lt_u (local.tee $at (i32.add (local.get $at) (local.get $width))) (local.get $end))))))))
        (local.set $sums (i32x4.extadd_pairwise_i16x8_u (local.get $sums)))
        (local.set $count (i32.mul (local.get $rows) (local.get $columns)))
        (i32.store8 (local.get $out) (i32.div_u
          (i32.add (i32.shr_u (local.get $count) (i32.const 1))
            (i32.add
              (i32.add (i32x4.extract_lane 0 (local.get $sums)) (i32x4.extract_lane 1 (local.get $sums)))
              (i32.add (i32x4.extract_lane 2 (local.get $sums)) (i32x4.extract_lane 3 (local.get $sums)))))
          (local.get $count)))
        (local.set $out (i32.add (local.get $out) (i32.const 1)))
        (br_if $squares (i32.lt_u (local.tee $left (i32.add (local.get $left) (local.get $block))) (local.get $width))))
      (br_if $bands (i32.lt_u (local.tee $top (i32.add (local.get $top) (local.get $block))) (local.get $height))))))
