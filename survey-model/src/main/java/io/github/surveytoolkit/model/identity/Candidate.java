package io.github.surveytoolkit.model.identity;

/** A reference that may be a paper, and what is thought of it. */
record Candidate(Reference reference, Profile profile, Verdict verdict) {

  boolean contradicts(Candidate other) {
    return Selection.contradict(profile, other.profile);
  }

  boolean isHeldBy(Profile paper) {
    return Publication.holdsFor(profile, paper);
  }

  FillingAccount.Found found() {
    return new FillingAccount.Found(
        reference,
        verdict.kind() == Verdict.Kind.CERTAIN
            ? FillingAccount.Confidence.CERTAIN
            : FillingAccount.Confidence.LIKELY,
        verdict.reason());
  }

  FillingAccount.Refused refused(String reason) {
    return new FillingAccount.Refused(reference, reason);
  }
}
