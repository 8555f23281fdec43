# The waits of the figure "waiting", estimated by R: what waiting.test.ts compares with. Run by hand, where R and its
# package `survival` are installed (Debian: r-base-core, r-cran-survival), after `npm run build`:
#   Rscript scripts/r/waiting.R build/answers/waiting/default.csv
# Or with the rows downloaded from the figure. Both readings of the dates are printed: waits at their shortest, where a
# mission that may have begun has, and at their longest, where it has not.
library(survival)
options(digits = 9)

waits <- read.csv(commandArgs(trailingOnly = TRUE)[1])
print(R.version.string)
print(packageVersion("survival"))

readings <- list(
  shortest = Surv(waits$years_min, waits$ended != "no"),
  longest = Surv(waits$years_max, waits$ended == "yes")
)

for (name in names(readings)) {
  cat("\n", name, "\n")
  wait <- readings[[name]]
  all <- survfit(wait ~ 1, conf.type = "log-log")
  print(summary(all)$table[c("records", "events", "median", "0.95LCL", "0.95UCL")])
  print(with(summary(all, times = c(1, 2, 5, 10, 15)), cbind(time, n.risk, surv, lower, upper)))
  for (by in c("regional_group", "joined")) {
    groups <- waits[[by]]
    print(summary(survfit(wait ~ groups, conf.type = "log-log"))$table[, c("records", "events", "median", "0.95LCL", "0.95UCL")])
    test <- survdiff(wait ~ groups)
    cat(by, "chi-square", test$chisq, "degrees", length(test$n) - 1, "p",
      pchisq(test$chisq, length(test$n) - 1, lower.tail = FALSE), "\n")
    # The time of the fifth-longest wait: where the curve ends.
    print(tapply(wait[, "time"], groups, function(time) sort(time, decreasing = TRUE)[5]))
  }
}
