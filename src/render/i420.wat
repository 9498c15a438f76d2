;; RGBA (8 bits each) to I420, BT.709, limited range.
;; convert(source, y, u, v, width, height): width a multiple of 8, height even; offsets in bytes.
(module
  (memory (export "memory") 1)
  (func $luma (param $pixels v128) (result v128)
    (local $low v128) (local $high v128)
    (local.set $low (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_u (local.get $pixels)) (v128.const i16x8 5983 20127 2032 0 5983 20127 2032 0)))
    (local.set $high (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_u (local.get $pixels)) (v128.const i16x8 5983 20127 2032 0 5983 20127 2032 0)))
    (i32x4.shr_u
      (i32x4.add
        (i32x4.add
          (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $low) (local.get $high))
          (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $low) (local.get $high)))
        (v128.const i32x4 540672 540672 540672 540672))
      (i32.const 15)))
  ;; Red, green, blue, alpha summed over two 2x2 blocks, as i16.
  (func $blocks (param $upper v128) (param $lower v128) (result v128)
    (local $low v128) (local $high v128)
    (local.set $low (i16x8.add (i16x8.extend_low_i8x16_u (local.get $upper)) (i16x8.extend_low_i8x16_u (local.get $lower))))
    (local.set $high (i16x8.add (i16x8.extend_high_i8x16_u (local.get $upper)) (i16x8.extend_high_i8x16_u (local.get $lower))))
    (i16x8.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $low) (local.get $high))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $low) (local.get $high))))
  ;; One chroma plane's value of four blocks, as i32.
  (func $chroma (param $first v128) (param $second v128) (param $weights v128) (result v128)
    (local.set $first (i32x4.dot_i16x8_s (local.get $first) (local.get $weights)))
    (local.set $second (i32x4.dot_i16x8_s (local.get $second) (local.get $weights)))
    (i32x4.shr_s
      (i32x4.add
        (i32x4.add
          (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $first) (local.get $second))
          (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $first) (local.get $second)))
        (v128.const i32x4 16842752 16842752 16842752 16842752))
      (i32.const 17)))
  (func $narrow4 (param $values v128) (result i32)
    (local.set $values (i16x8.narrow_i32x4_s (local.get $values) (local.get $values)))
    (i32x4.extract_lane 0 (i8x16.narrow_i16x8_u (local.get $values) (local.get $values))))
  (func (export "convert") (param $source i32) (param $y i32) (param $u i32) (param $v i32) (param $width i32) (param $height i32)
    (local $row i32) (local $column i32) (local $below i32) (local $yBelow i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $first v128) (local $second v128) (local $luma v128)
    (loop $rows
      (local.set $below (i32.add (local.get $source) (i32.shl (local.get $width) (i32.const 2))))
      (local.set $yBelow (i32.add (local.get $y) (local.get $width)))
      (local.set $column (i32.const 0))
      (loop $columns
        (local.set $a (v128.load (local.get $source)))
        (local.set $b (v128.load offset=16 (local.get $source)))
        (local.set $c (v128.load (local.get $below)))
        (local.set $d (v128.load offset=16 (local.get $below)))
        (local.set $luma (i16x8.narrow_i32x4_s (call $luma (local.get $a)) (call $luma (local.get $b))))
        (v128.store64_lane 0 (local.get $y) (i8x16.narrow_i16x8_u (local.get $luma) (local.get $luma)))
        (local.set $luma (i16x8.narrow_i32x4_s (call $luma (local.get $c)) (call $luma (local.get $d))))
        (v128.store64_lane 0 (local.get $yBelow) (i8x16.narrow_i16x8_u (local.get $luma) (local.get $luma)))
        (local.set $first (call $blocks (local.get $a) (local.get $c)))
        (local.set $second (call $blocks (local.get $b) (local.get $d)))
        (i32.store (local.get $u) (call $narrow4 (call $chroma (local.get $first) (local.get $second)
          (v128.const i16x8 -3298 -11094 14392 0 -3298 -11094 14392 0))))
        (i32.store (local.get $v) (call $narrow4 (call $chroma (local.get $first) (local.get $second)
          (v128.const i16x8 14392 -13073 -1319 0 14392 -13073 -1319 0))))
        (local.set $source (i32.add (local.get $source) (i32.const 32)))
        (local.set $below (i32.add (local.get $below) (i32.const 32)))
        (local.set $y (i32.add (local.get $y) (i32.const 8)))
        (local.set $yBelow (i32.add (local.get $yBelow) (i32.const 8)))
        (local.set $u (i32.add (local.get $u) (i32.const 4)))
        (local.set $v (i32.add (local.get $v) (i32.const 4)))
        (br_if $columns (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 8))) (local.get $width))))
      (local.set $source (local.get $below))
      (local.set $y (local.get $yBelow))
      (br_if $rows (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 2))) (local.get $height))))))
