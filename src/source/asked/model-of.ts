import type { OpenModule } from '../fold/resolve.ts'
import type { Expr } from '../outline.ts'
import type { Asked } from './asked.ts'
import { ModelsOfCalls } from './models-of-calls.ts'
import { ModelsOfValues } from './models-of-values.ts'
import type { At } from './objects.ts'

/** The most expressions that are looked at for the models of one file. */
const MOST_STEPS = 50_000

/** Finds the models that a file's requests name, also in the files that it imports. */
export class Models {
  private readonly calls: ModelsOfCalls
  private readonly values: ModelsOfValues

  constructor(open: OpenModule) {
    const steps = { left: MOST_STEPS }
    this.calls = new ModelsOfCalls(open, steps, (...value) => this.values.value(...value))
    this.values = new ModelsOfValues(open, steps, (...call) => this.calls.asking(...call))
  }

  /** The model that a call or an object asks: the one that it names itself, or that of the object or function that it goes through. */
  of(asks: Expr | undefined, at: At): Asked | undefined {
    return asks && this.calls.asking(asks, at, 0)
  }

  /** The model that an expression names or asks; undefined if it may as well be something else. */
  certain(expr: Expr, at: At): Asked | undefined {
    return this.values.value(expr, at, 0, true)
  }
}
