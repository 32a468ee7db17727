package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/** Choices that surveys are made of; one seed makes the same ones. */
abstract class RandomValues {

  final Random random;

  RandomValues(long seed) {
    random = new Random(seed);
  }

  final <T> Optional<T> maybe(Supplier<T> maker) {
    return random.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
  }

  final <T> List<T> many(Supplier<T> maker) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(maker.get());
    }
    return list;
  }

  final <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  final int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Returns a date of which month and day may be unknown. */
  final PublicationDate date(int firstYear, int lastYear) {
    OptionalInt month = random.nextBoolean() ? OptionalInt.of(number(1, 12)) : OptionalInt.empty();
    OptionalInt day =
        month.isPresent() && random.nextBoolean()
            ? OptionalInt.of(number(1, 31))
            : OptionalInt.empty();
    return new PublicationDate(number(firstYear, lastYear), month, day);
  }
}
