package io.github.surveytoolkit.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who wrote a paper: a person, a group, or "and others". */
public sealed interface Author {

  /** Returns the name in natural order, as running text shows it. */
  String fullName();

  /** Returns true if the last of {@code authors} stands for names that were left out. */
  static boolean othersOmitted(List<Author> authors) {
    return !authors.isEmpty() && authors.get(authors.size() - 1) instanceof Others;
  }

  /**
   * A person's name in the four parts of BibTeX's name grammar.
   *
   * @param particle "von part", as in Ludwig <b>van</b> Beethoven
   * @param suffix "Jr part"
   */
  record Person(
      Optional<String> given, Optional<String> particle, String family, Optional<String> suffix)
      implements Author {

    public Person {
      if (family.isBlank()) {
        throw new IllegalArgumentException("family name must not be blank");
      }
    }

    @Override
    public String fullName() {
      return Stream.of(given, particle, Optional.of(family), suffix)
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" "));
    }
  }

  /** An author that is not a person: a consortium, a company, a team. */
  record Group(String name) implements Author {

    public Group {
      if (name.isBlank()) {
        throw new IllegalArgumentException("group name must not be blank");
      }
    }

    @Override
    public String fullName() {
      return name;
    }
  }

  /** The authors that the source leaves out ("et al."); always the last of a list. */
  record Others() implements Author {

    @Override
    public String fullName() {
      return "others";
    }
  }
}
