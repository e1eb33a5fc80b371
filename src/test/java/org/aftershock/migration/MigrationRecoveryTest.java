package org.aftershock.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftershock.migration.ClusteredSequence.Model;
import org.aftershock.migration.MigrationRecovery.Families;
import org.aftershock.migration.MigrationRecovery.Rates;
import org.junit.jupiter.api.Test;

/** A fast part of {@link MigrationRecovery}; standard errors of the rates are 1 %. */
class MigrationRecoveryTest {
  private static final int SEQUENCES = 500;

  @Test
  void trueFamiliesThatStayAreSaidToDriftInOneOfTwenty() {
    Rates rates = MigrationRecovery.rates(Model.still(60), Families.TRUE, SEQUENCES, false);
    assertThat(rates.drift()).isBetween(3.0, 7.0);
    assertThat(rates.held()).isBetween(93.0, 97.0);
  }

  @Test
  void foundFamiliesThatStayAreSaidToDriftInOneOfTwenty() {
    Rates rates = MigrationRecovery.rates(Model.still(60), Families.NEAREST, SEQUENCES, false);
    assertThat(rates.drift()).isBetween(3.0, 7.0);
  }

  @Test
  void permutingEventsFindsTooMuch() {
    Rates rates = MigrationRecovery.rates(Model.still(60), Families.TRUE, 200, true);
    assertThat(rates.events()).isGreaterThan(10);
  }

  @Test
  void theIntervalHoldsADriftInNineteenOfTwenty() {
    Rates rates =
        MigrationRecovery.rates(Model.still(60).drifting(2), Families.TRUE, SEQUENCES, false);
    assertThat(rates.held()).isBetween(93.0, 97.0);
    assertThat(rates.mean()).isBetween(1.85, 2.15);
    assertThat(rates.power()).isBetween(rates.west() - 6, rates.west() + 6);
  }
}
