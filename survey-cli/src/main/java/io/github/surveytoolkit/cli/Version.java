package io.github.surveytoolkit.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest gives it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"survey " + (version == null ? "(built from sources)" : version)};
  }
}
