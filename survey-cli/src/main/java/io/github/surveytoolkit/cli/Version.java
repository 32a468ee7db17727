package io.github.surveytoolkit.cli;

/** The version, as the jar's manifest gives it. */
final class Version {

  private Version() {}

  static String line() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "survey " + (version == null ? "(built from sources)" : version);
  }
}
