package org.aftershock.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.aftershock.forecast.ForecastModel;
import org.aftershock.forecast.ForecastSettings;
import org.aftershock.forecast.Regime;
import org.aftershock.forecast.Regimes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is forecast, and from what. */
final class ForecastArguments {
  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description =
          "When the forecast is issued; later events are not looked at. Default: the as-of time,"
              + " else the last event.")
  private Instant at;

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

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      converter = ModelConverter.class,
      completionCandidates = ModelNames.class,
      description =
          "How much is learned from the sequence: ${COMPLETION-CANDIDATES}. Default: bayesian, the"
              + " regime updated by the sequence; all are told side by side.")
  private ForecastModel model = ForecastSettings.DEFAULT.model();

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

  /** Time of issue; null where none was given. */
  Instant at() {
    return at;
  }

  /**
   * The settings.
   *
   * @throws IllegalArgumentException if a value is impossible
   */
  ForecastSettings settings() {
    ForecastSettings defaults = ForecastSettings.DEFAULT;
    return new ForecastSettings(
        regime == null ? defaults.regime() : regime,
        regime != null,
        model,
        b,
        windows.isEmpty() ? defaults.windowsDays() : windows,
        magnitudes.isEmpty() ? defaults.magnitudes() : magnitudes);
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

  /** Reads a model. */
  static final class ModelConverter implements ITypeConverter<ForecastModel> {
    @Override
    public ForecastModel convert(String value) {
      return ForecastModel.ofLabel(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no model '"
                          + value
                          + "'; models are "
                          + String.join(", ", ModelNames.names())));
    }
  }

  /** Lists the models in the help. */
  static final class ModelNames implements Iterable<String> {
    static List<String> names() {
      return Arrays.stream(ForecastModel.values()).map(ForecastModel::label).toList();
    }

    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }
}
