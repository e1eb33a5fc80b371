package org.aftershock.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.aftershock.forecast.ForecastModel;
import org.aftershock.forecast.ForecastSettings;
import org.aftershock.forecast.Regime;
import org.aftershock.forecast.Regimes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What forecasts are made of, and for which numbers. */
final class ForecastArguments {
  @Option(
      names = "--regime",
      paramLabel = "NAME",
      converter = RegimeConverter.class,
      completionCandidates = RegimeNames.class,
      description =
          "Kind of place, for the generic parameters: ${COMPLETION-CANDIDATES}. Default: "
              + Regimes.DEFAULT
              + ".")
  private Regime regime;

  @Option(names = "--b", paramLabel = "B", description = "b-value. Default: the regime's.")
  private double b = Double.NaN;

  @Option(
      names = "--windows",
      paramLabel = "DAYS",
      split = ",",
      description = "Lengths of the windows, days. Default: 1,7,30,365.")
  private List<Double> windows = new ArrayList<>();

  @Option(
      names = "--magnitudes",
      paramLabel = "M",
      split = ",",
      description = "Lower magnitudes; the mainshock's is added. Default: 3,4,5,6,7.")
  private List<Double> magnitudes = new ArrayList<>();

  /** The settings with a model. */
  ForecastSettings settings(CommandSpec spec, ForecastModel model) {
    ForecastSettings defaults = ForecastSettings.DEFAULT;
    try {
      return new ForecastSettings(
          regime == null ? defaults.regime() : regime,
          regime != null,
          model,
          b,
          windows.isEmpty() ? defaults.windowsDays() : windows,
          magnitudes.isEmpty() ? defaults.magnitudes() : magnitudes);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
    }
  }

  /** Reads a regime. */
  static final class RegimeConverter implements ITypeConverter<Regime> {
    @Override
    public Regime convert(String value) {
      return Regimes.ofName(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no regime '"
                          + value
                          + "'; regimes are "
                          + String.join(", ", Regimes.names())));
    }
  }

  /** Lists the regimes in the help. */
  static final class RegimeNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Regimes.names().iterator();
    }
  }
}
