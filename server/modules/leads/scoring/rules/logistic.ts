/** Which inputs are one, of one lead: places in the weights. */
type Places = readonly number[];

const MOST_STEPS = 25;
const CLOSE = 1e-6;

/**
 * Logistic regression with L2 penalties, one a weight, by Newton's method; the last weight is the
 * intercept, which is not penalised. A step at a time, so that whoever drives it may do other work in between. The
 * penalty makes the problem strictly convex but for the intercept: there is one answer, reached from
 * zero in the same steps every time.
 */
export function* fitLogistic(
  rows: readonly Places[],
  won: readonly boolean[],
  penalties: readonly number[],
): Generator<void, Float64Array> {
  const n = penalties.length + 1;
  const weights = new Float64Array(n);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = new Float64Array(n);
    const curvature = new Float64Array(n * n);
    addRows({ rows, won, weights, gradient, curvature });
    penalties.forEach((penalty, at) => {
      gradient[at] = valueAt(gradient, at) - penalty * valueAt(weights, at);
      curvature[at * n + at] = valueAt(curvature, at * n + at) + penalty;
    });
    const move = solve(curvature, gradient);
    let farthest = 0;
    for (let at = 0; at < n; at += 1) {
      weights[at] = valueAt(weights, at) + valueAt(move, at);
      farthest = Math.max(farthest, Math.abs(valueAt(move, at)));
    }
    if (farthest < CLOSE) break;
    yield;
  }
  return weights;
}

type Sums = {
  readonly rows: readonly Places[];
  readonly won: readonly boolean[];
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
};

/** Only the lower triangle of the curvature is filled: that is all `solve` looks at. */
function addRows({ rows, won, weights, gradient, curvature }: Sums): void {
  const n = weights.length;
  const intercept = n - 1;
  rows.forEach((places, row) => {
    const chance = sigmoid(logOdds(weights, places));
    const miss = (won[row] === true ? 1 : 0) - chance;
    const spread = Math.max(chance * (1 - chance), 1e-9);
    const all = [...places, intercept];
    for (const a of all) {
      gradient[a] = valueAt(gradient, a) + miss;
      for (const b of all) {
        if (b <= a) curvature[a * n + b] = valueAt(curvature, a * n + b) + spread;
      }
    }
  });
}

/** `matrix · x = right` by Cholesky, in place; the matrix is symmetric and positive definite. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = valueAt(matrix, i * n + j);
      for (let k = 0; k < j; k += 1) {
        sum -= valueAt(matrix, i * n + k) * valueAt(matrix, j * n + k);
      }
      matrix[i * n + j] =
        i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / valueAt(matrix, j * n + j);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1)
      x[i] = valueAt(x, i) - valueAt(matrix, i * n + k) * valueAt(x, k);
    x[i] = valueAt(x, i) / valueAt(matrix, i * n + i);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) {
      x[i] = valueAt(x, i) - valueAt(matrix, k * n + i) * valueAt(x, k);
    }
    x[i] = valueAt(x, i) / valueAt(matrix, i * n + i);
  }
  return x;
}

/** Of a lead: the intercept and the weights of what is true of it. */
export function logOdds(weights: Float64Array, places: Places): number {
  let sum = valueAt(weights, weights.length - 1);
  for (const place of places) sum += valueAt(weights, place);
  return sum;
}

export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** Places are always within the array; the compiler cannot know. */
function valueAt(array: Float64Array, at: number): number {
  return array[at] ?? 0;
}
