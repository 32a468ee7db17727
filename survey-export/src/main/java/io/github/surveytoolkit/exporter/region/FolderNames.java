package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.text.Transliteration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of folders for titles: small letters, digits and hyphens, and no name twice. */
public final class FolderNames {

  private static final int LONGEST = 80;
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern VALID = Pattern.compile("[a-z0-9-]{1,80}");

  /** Means a device on Windows, whatever stands behind a full stop. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

  private final Map<String, String> wanted;
  private final Set<String> taken;

  FolderNames(Map<String, String> wanted) {
    this.wanted = wanted;
    this.taken = new HashSet<>(wanted.values());
  }

  /** Returns true if {@code name} can be asked for. */
  public static boolean isValid(String name) {
    return VALID.matcher(name).matches() && !DEVICE.matcher(name).matches();
  }

  String next(String title) {
    String own = wanted.get(title);
    if (own != null) {
      return own;
    }
    String base = base(title);
    String name = base;
    for (int count = 2; !taken.add(name); count++) {
      String end = "-" + count;
      name = base.substring(0, Math.min(base.length(), LONGEST - end.length())) + end;
    }
    return name;
  }

  private static String base(String title) {
    String ascii = Transliteration.toAscii(title).toLowerCase(Locale.ROOT);
    String hyphens = OTHERS.matcher(ascii).replaceAll("-").replaceAll("^-+|-+$", "");
    String name = hyphens.substring(0, Math.min(hyphens.length(), LONGEST));
    return isValid(name) ? name : name.isEmpty() ? "page" : name + "-page";
  }
}
