package io.github.surveytoolkit.exporter.template;

import freemarker.core.ArithmeticEngine;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.util.function.Supplier;

/** Arithmetic of whole numbers, since templates count and no more; no number grows without end. */
final class WholeNumbers extends ArithmeticEngine {

  private static final int MOST_DIGITS = 18;

  @Override
  public int compareNumbers(Number first, Number second) {
    return Long.compare(first.longValue(), second.longValue());
  }

  @Override
  public Number add(Number first, Number second) throws TemplateException {
    return within(() -> Math.addExact(first.longValue(), second.longValue()));
  }

  @Override
  public Number subtract(Number first, Number second) throws TemplateException {
    return within(() -> Math.subtractExact(first.longValue(), second.longValue()));
  }

  @Override
  public Number multiply(Number first, Number second) throws TemplateException {
    return within(() -> Math.multiplyExact(first.longValue(), second.longValue()));
  }

  @Override
  public Number divide(Number first, Number second) throws TemplateException {
    throw new TemplateException("templates do not divide", Environment.getCurrentEnvironment());
  }

  @Override
  public Number modulus(Number first, Number second) throws TemplateException {
    return within(() -> first.longValue() % second.longValue());
  }

  private static Number within(Supplier<Long> result) throws TemplateException {
    try {
      return result.get();
    } catch (ArithmeticException beyond) {
      throw new TemplateException(
          "there is no such number: " + beyond.getMessage(), Environment.getCurrentEnvironment());
    }
  }

  @Override
  public Number toNumber(String digits) {
    if (digits.length() > MOST_DIGITS) {
      throw new NumberFormatException("a number has at most " + MOST_DIGITS + " digits");
    }
    return Long.valueOf(digits);
  }
}
