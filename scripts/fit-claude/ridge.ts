export interface Sample {
  /** Amounts of the features, by their place in the list. */
  amounts: Float64Array
  tokens: number
}

/**
 * Least squares of what the prior gets wrong, held towards the prior: minimises the sum of (error / spread)^2 plus
 * `pull` x (coefficient - prior)^2. The spread grows with the root of a count for its pieces' own noise, and with the count for wording.
 */
export function fitRidge(samples: readonly Sample[], prior: readonly number[], pull: number): number[] {
  const size = prior.length
  const matrix = Array.from({ length: size }, () => new Float64Array(size))
  const target = new Float64Array(size)
  for (const { amounts, tokens } of samples) {
    const weight = 1 / (0.15 * tokens + (0.012 * tokens) ** 2 + 1)
    const error = tokens - dot(amounts, prior)
    const used = [...amounts.keys()].filter(nth => amounts[nth] !== 0)
    for (const i of used) {
      const scaled = weight * (amounts[i] ?? 0)
      target[i] = (target[i] ?? 0) + scaled * error
      const row = matrix[i] ?? target
      for (const j of used) row[j] = (row[j] ?? 0) + scaled * (amounts[j] ?? 0)
    }
  }
  matrix.forEach((row, nth) => {
    row[nth] = (row[nth] ?? 0) + pull
  })
  return solve(matrix, target).map((shift, nth) => (prior[nth] ?? 0) + shift)
}

export const dot = (amounts: Float64Array, coefficients: readonly number[]): number =>
  coefficients.reduce((sum, coefficient, nth) => sum + coefficient * (amounts[nth] ?? 0), 0)

/** Gaussian elimination, for a symmetric positive definite matrix. */
function solve(matrix: Float64Array[], target: Float64Array): number[] {
  const size = target.length
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = at(row, pivot) / at(pivot, pivot)
      if (factor === 0) continue
      const cells = matrix[row] ?? target
      for (let column = pivot; column < size; column++) cells[column] = at(row, column) - factor * at(pivot, column)
      target[row] = (target[row] ?? 0) - factor * (target[pivot] ?? 0)
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row--) {
    let rest = target[row] ?? 0
    for (let column = row + 1; column < size; column++) rest -= at(row, column) * (solution[column] ?? 0)
    solution[row] = rest / at(row, row)
  }
  return solution
}
