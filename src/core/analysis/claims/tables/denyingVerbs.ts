/** Verbs by which somebody contradicts what another says. */
export const DENYING: ReadonlySet<string> = new Set(
  'deny denies denied denying reject rejects rejected dismiss dismissed dismisses refute refuted refutes'.split(' '),
);
