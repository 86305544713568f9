// Rules of this project that the linter does not bring along.
// The engine has no clock: the audit date is an argument, the time of a request comes through the Clock port.

interface CallNode {
  readonly callee: { readonly type: string; readonly name?: string };
  readonly arguments: readonly unknown[];
}

interface RuleContext {
  report(problem: { node: CallNode; message: string }): void;
}

const MESSAGE =
  'The engine has no clock: take the time as an argument or from the Clock port (new Date(value) is fine).';

const noClock = {
  create(context: RuleContext) {
    const isDate = (node: CallNode) => node.callee.type === 'Identifier' && node.callee.name === 'Date';
    return {
      NewExpression(node: CallNode) {
        if (isDate(node) && node.arguments.length === 0) context.report({ node, message: MESSAGE });
      },
      // Date() without new ignores its arguments and answers with the present.
      CallExpression(node: CallNode) {
        if (isDate(node)) context.report({ node, message: MESSAGE });
      },
    };
  },
};

export default { meta: { name: 'soicong' }, rules: { 'no-clock': noClock } };
