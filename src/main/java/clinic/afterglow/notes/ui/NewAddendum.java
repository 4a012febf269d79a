package clinic.afterglow.notes.ui;

import clinic.afterglow.notes.AddendumKind;

record NewAddendum(AddendumKind kind, String text, String reason, String password) {}
