const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { join } = require("node:path");
const { OfflineFiles } = require("./scripts/web/OfflineFiles.cjs");
const { SizeBudgets } = require("./scripts/web/SizeBudgets.cjs");

const root = __dirname;
const kilobyte = 1000;

/** The add-in and the check page: static files that a municipality puts on a server of its own. */
module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  context: root,
  entry: {
    // Formulas must be there before Excel asks for them: a small script of their own, ahead of the pane.
    functions: "./src/functions/main.ts",
    taskpane: "./src/taskpane/main.tsx",
    // The worker of the check page has a name that begins as the page's does: up to there reaches its service worker.
    controle: "./src/checkpage/main.tsx",
    "controle-offline": { import: "./src/checkpage/offline/serviceWorker.ts", filename: "[name].js" },
  },
  output: {
    path: join(root, "dist/web"),
    filename: "[name].[contenthash:10].js",
    clean: true,
    publicPath: "",
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /[.]tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2022",
          },
        },
      },
      { test: /[.]css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:10].css" }),
    new HtmlWebpackPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "defer",
    }),
    new HtmlWebpackPlugin({
      template: "./src/checkpage/controle.html",
      filename: "controle.html",
      chunks: ["controle"],
      scriptLoading: "defer",
    }),
    new OfflineFiles({
      script: "controle-offline.js",
      page: "controle.html",
      entry: "controle",
      besides: ["icons/app-32.png", "icons/app-64.png"],
    }),
    new SizeBudgets({
      functions: 40 * kilobyte,
      taskpane: 230 * kilobyte,
      controle: 230 * kilobyte,
    }),
  ],
  performance: false,
  devtool: false,
  stats: "errors-warnings",
};
