/** An alert that goes on whenever tests run, for Petiteville. */
export const RIGHT_ALERT = `level: info
title: rue barrée
advice:
  - Passez par le pont.
from: 2020-01-01 00:00
until: 2099-01-01 00:00
owner: voirie
`;
